import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { usePaper } from './paper.ts';

/** Renders `children` and calls `onSeen` once, when they first come near the visible part of the page, or when the page is to be printed. */
export function WhenSeen({ onSeen, children }: { onSeen: () => void; children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  const { isAwaited } = usePaper();
  useLayoutEffect(() => {
    if (isAwaited) onSeen();
  }, [isAwaited, onSeen]);
  useEffect(() => {
    const watcher = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        watcher.disconnect();
        onSeen();
      },
      { rootMargin: '200px' },
    );
    if (ref.current) watcher.observe(ref.current);
    return () => watcher.disconnect();
  }, [onSeen]);
  return <div ref={ref}>{children}</div>;
}
