import { Suspense, useEffect, useState } from 'react';
import { afterMap } from '../../lib/mapRest.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { Guarded } from '../panel/Guarded.tsx';

const OfflineNotice = lazyPart(async () => (await import('./OfflineNotice.tsx')).OfflineNotice);

/** The notice of a lost network. Its script is loaded when the page is at rest, or at once where the page was opened without a network. */
export function OfflineSoon() {
  const [isDue, setDue] = useState(() => typeof navigator !== 'undefined' && navigator.onLine === false);
  useEffect(() => {
    let gone = false;
    void afterMap().then(() => !gone && setDue(true));
    return () => {
      gone = true;
    };
  }, []);
  if (!isDue) return null;
  return (
    <Guarded>
      <Suspense fallback={null}>
        <OfflineNotice />
      </Suspense>
    </Guarded>
  );
}
