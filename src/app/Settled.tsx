import { useLayoutEffect } from 'react';
import { useFacts } from '../features/panel/context.tsx';

/**
 * Marks the document with the path of the page (`data-settled`) when its siblings in the same Suspense are on screen and the region files
 * are loaded or have failed. Removes the mark when another page begins. Tests wait for it.
 */
export function Settled({ path }: { path: string }) {
  const isLoading = useFacts().loading.length > 0;
  // A layout effect also ends when a Suspense hides its content behind the fallback.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another path is another page
  useLayoutEffect(() => {
    if (isLoading) return;
    document.documentElement.dataset.settled = location.pathname;
    return () => {
      delete document.documentElement.dataset.settled;
    };
  }, [path, isLoading]);
  return null;
}
