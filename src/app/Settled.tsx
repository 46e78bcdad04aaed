import { useLayoutEffect } from 'react';
import { useDesk } from '../features/panel/context.tsx';

/**
 * Marks the document with the path of the page (`data-settled`) once what stands beside this in the same Suspense is on screen and its data
 * is loaded or has failed. Takes the mark off when another page begins. Tests and tools wait for it.
 */
export function Settled({ path }: { path: string }) {
  const isLoading = useDesk().loading.length > 0;
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
