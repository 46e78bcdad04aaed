import { Suspense, useEffect, useState } from 'react';
import { mapAtRest } from '../../lib/mapRest.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { Guarded } from '../panel/Guarded.tsx';

const OfflineNotice = lazyPart(async () => (await import('./OfflineNotice.tsx')).OfflineNotice);

/** How long after the first paint the app begins to keep itself on the device, in ms. */
const AFTER_MS = 4000;

/** What tells of a lost network. Its script is loaded when the page is at rest, or at once where the page was opened without a network. */
export function OfflineSoon() {
  const [isDue, setDue] = useState(() => typeof navigator !== 'undefined' && navigator.onLine === false);
  useEffect(() => {
    const timer = setTimeout(() => void mapAtRest().then(() => setDue(true)), AFTER_MS);
    return () => clearTimeout(timer);
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
