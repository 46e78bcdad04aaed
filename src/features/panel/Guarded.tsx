import type { ReactNode } from 'react';
import * as say from '#messages';
import { FileError } from '../../queries/FileError.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { ScriptError } from '../../ui/lazyPart.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useSite } from './context.tsx';
import { FailedPart } from './failedScripts.tsx';

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

/** A failure in words, with Retry. */
function Failed({ error, retry }: { error: Error; retry: () => void }) {
  const { language } = useSite();
  if (error instanceof ScriptError) return <FailedPart error={error} retry={retry} />;
  return (
    <Notice tone="error" action={say.appRetry(language)} onAction={retry}>
      {error instanceof FileError ? say.errorsData(language, { file: error.file, why: error.why }) : say.errorsPage(language) + language.aside(error.message)}
    </Notice>
  );
}
