import { Suspense, useCallback, useState } from 'react';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { WhenSeen } from '../../ui/WhenSeen.tsx';
import { Guarded } from '../panel/Guarded.tsx';
import type { FigureChoice } from './useFigure.ts';
import { useTurn } from './useTurn.ts';

const FigureCard = lazyPart(async () => (await import('./FigureCard.tsx')).FigureCard);
const wait = <div className="figure-wait" aria-busy="true" />;

/** A figure that is loaded when it first comes near the window, and in any case a while after: then it is there for print and for the find of the browser. */
export function FigureWhenSeen({ choice }: { choice: FigureChoice }) {
  const [isSeen, setSeen] = useState(false);
  const onSeen = useCallback(() => setSeen(true), []);
  useTurn(onSeen);
  return (
    <WhenSeen onSeen={onSeen}>
      {isSeen ? (
        <Guarded>
          <Suspense fallback={wait}>
            <FigureCard choice={choice} />
          </Suspense>
        </Guarded>
      ) : (
        wait
      )}
    </WhenSeen>
  );
}
