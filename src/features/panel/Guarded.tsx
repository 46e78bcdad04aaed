import { type ReactNode, useLayoutEffect } from 'react';
import * as say from '#messages';
import { makeStore } from '../../lib/store.ts';
import { FileError } from '../../queries/FileError.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { ScriptError } from '../../ui/lazyPart.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useStored } from '../../ui/useStored.ts';
import { useSite } from './context.tsx';

interface Props {
  children: ReactNode;
  /** Another key starts anew. */
  resetKey?: string;
  /** Stays above the notice where the children fail: the heading of a page. */
  head?: ReactNode;
}

/** A part of the page whose failure leaves the rest whole and is told in the reader's words. */
export function Guarded({ children, resetKey = '', head }: Props) {
  return (
    <ErrorBoundary
      resetKey={resetKey}
      fallback={(error, retry) => (
        <>
          {head}
          <Failed error={error} retry={retry} />
        </>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}

/** What failed, with Retry. */
function Failed({ error, retry }: { error: Error; retry: () => void }) {
  const { language } = useSite();
  if (error instanceof ScriptError) return <FailedScript error={error} retry={retry} />;
  return (
    <Notice tone="error" action={say.appRetry(language)} onAction={retry}>
      {error instanceof FileError ? say.errorsData(language, { file: error.file, why: error.why }) : say.errorsPage(language) + language.aside(error.message)}
    </Notice>
  );
}

/** Asks again for each part whose script failed, the first that failed first. */
const failedScripts = makeStore<readonly (() => void)[]>([]);

/**
 * A part whose script failed. Scripts mostly fail together: the first part has the notice and the others a line, and the button of each asks for all. A script that failed twice may have
 * gone with an older version of the site: then the page is to be loaded anew, which keeps the view.
 */
function FailedScript({ error, retry }: { error: ScriptError; retry: () => void }) {
  const { language } = useSite();
  const isFirst = useStored(failedScripts)[0] === retry;
  useLayoutEffect(() => {
    failedScripts.set([...failedScripts.get(), retry]);
    return () => failedScripts.set(failedScripts.get().filter((other) => other !== retry));
  }, [retry]);
  const isGone = error.failures > 1;
  const words = isGone ? say.errorsChanged(language) : say.errorsScript(language);
  const action = isGone ? say.appReload(language) : say.appRetry(language);
  const onAction = () => {
    if (isGone) return location.reload();
    for (const again of failedScripts.get()) again();
  };
  return isFirst ? (
    <Notice tone="error" action={action} onAction={onAction}>
      {words}
    </Notice>
  ) : (
    <p className="hint">
      {say.errorsScript(language)}{' '}
      <button type="button" className="link-button" onClick={onAction}>
        {action}
      </button>
    </p>
  );
}
