import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { WhenSeen } from '../../ui/WhenSeen.tsx';
import type { FigureChoice } from './useFigure.ts';

const FigureCard = lazy(async () => ({ default: (await import('./FigureCard.tsx')).FigureCard }));
const wait = <div className="figure-wait" aria-busy="true" />;

/** A figure far down waits so long after the page stands, so that the map goes first; then it is there for print and for the find of the browser. */
const WAIT_MS = 3000;

/** A figure that is loaded when it first comes near the window, and in any case soon after. */
export function FigureWhenSeen({ choice }: { choice: FigureChoice }) {
  const [isSeen, setSeen] = useState(false);
  const onSeen = useCallback(() => setSeen(true), []);
  useEffect(() => {
    const timer = setTimeout(onSeen, WAIT_MS);
    return () => clearTimeout(timer);
  }, [onSeen]);
  return (
    <WhenSeen onSeen={onSeen}>
      {isSeen ? (
        <Suspense fallback={wait}>
          <FigureCard choice={choice} />
        </Suspense>
      ) : (
        wait
      )}
    </WhenSeen>
  );
}
