import { useLayoutEffect } from 'react';
import * as say from '#messages';
import { makeStore } from '../../lib/store.ts';
import type { ScriptError } from '../../ui/lazyPart.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useStored } from '../../ui/useStored.ts';
import { useSite } from './context.tsx';

interface FailedScript {
  error: ScriptError;
  /** Mounts the part anew, which asks for its script again. */
  retry: () => void;
}

/** The parts of the page whose scripts failed. Scripts mostly fail together, so one notice stands for all, and one button asks for all. */
const failedScripts = makeStore<readonly FailedScript[]>([]);

/** What one does about scripts that failed: ask for them again. One that failed twice may have gone with an older version of the site: then the page is to be loaded anew, which keeps the view. */
function useRemedy() {
  const { language } = useSite();
  const failed = useStored(failedScripts);
  const isGone = failed.some(({ error }) => error.failures > 1);
  const ask = () => {
    if (isGone) return location.reload();
    for (const { retry } of failed) retry();
  };
  return { language, count: failed.length, isGone, action: isGone ? say.appReload(language) : say.appRetry(language), ask };
}

/** Above the content of a page: that parts of it could not be loaded. Renders nothing where all could. */
export function FailedScripts() {
  const { language, count, isGone, action, ask } = useRemedy();
  if (count === 0) return null;
  return (
    <Notice tone="error" action={action} onAction={ask}>
      {isGone ? say.errorsChanged(language) : say.errorsScripts(language, { n: count })}
    </Notice>
  );
}

/** A line in the place of a part whose script failed. */
export function FailedPart({ error, retry }: FailedScript) {
  const { language, action, ask } = useRemedy();
  useLayoutEffect(() => {
    const own = { error, retry };
    failedScripts.set([...failedScripts.get(), own]);
    return () => failedScripts.set(failedScripts.get().filter((other) => other !== own));
  }, [error, retry]);
  return (
    <p className="hint failed-part">
      {say.errorsScript(language)}{' '}
      <button type="button" className="link-button" onClick={ask}>
        {action}
      </button>
    </p>
  );
}
