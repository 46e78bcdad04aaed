import { useEffect } from 'react';
import * as say from '#messages';
import { lookForEdition, offline, startOffline } from '../../offline/offline.ts';
import { isInReach } from '../../offline/reach.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useStored } from '../../ui/useStored.ts';
import { useFacts, useSite } from '../panel/context.tsx';

/** How often a page that is looked at again asks for a new edition, in ms. */
const EVERY_MS = 30 * 60_000;

/** Below the header: that the site is out of reach and of when the facts are; that there is a new edition, which the reader may load. It also begins to keep the app on the device. */
export function OfflineNotice() {
  const { language, site } = useSite();
  const { fullAtlas } = useFacts();
  const inReach = useStored(isInReach);
  const { shell, isNewThere } = useStored(offline);
  useEffect(() => {
    void startOffline(site);
    return atReturns(() => void lookForEdition(site));
  }, [site]);
  // Tests wait for it.
  useEffect(() => {
    document.documentElement.dataset.offline = shell;
  }, [shell]);
  return (
    <>
      {!inReach && (
        <p className="offline-bar" role="status">
          {say.offlineFacts(language, { date: language.day(fullAtlas.asOf) })}
        </p>
      )}
      {isNewThere && (
        <Notice action={say.offlineLoadEdition(language)} onAction={() => location.reload()}>
          {say.offlineNewEdition(language)}
        </Notice>
      )}
    </>
  );
}

/** Calls `look` when the page is looked at again, at most once in `EVERY_MS`. Gives a function that ends it. */
function atReturns(look: () => void): () => void {
  let last = performance.now();
  const ended = new AbortController();
  const seen = () => {
    if (document.visibilityState !== 'visible' || performance.now() - last < EVERY_MS) return;
    last = performance.now();
    look();
  };
  document.addEventListener('visibilitychange', seen, { signal: ended.signal });
  return () => ended.abort();
}
