import { Suspense, useCallback, useState } from 'react';
import { WhenSeen } from '../../ui/WhenSeen.tsx';
import { Guarded } from '../panel/Guarded.tsx';
import { FigureWait } from './FigureWait.tsx';
import { FigureCard } from './lazyFigureCard.ts';
import type { FigureChoice } from './useFigure.ts';
import { useHeightMemory } from './useHeightMemory.ts';
import { useTurn } from './useTurn.ts';

const wait = <FigureWait />;

/** A figure that loads when it comes near the visible part of the page, or some seconds later in any case, so that printing and the browser's search find it. */
export function FigureWhenSeen({ choice }: { choice: FigureChoice }) {
  const [isSeen, setSeen] = useState(false);
  const onSeen = useCallback(() => setSeen(true), []);
  useTurn(onSeen);
  const place = useHeightMemory(`${choice.id} ${choice.regionId ?? ''} ${choice.instrumentId ?? ''}`);
  return (
    <div ref={place}>
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
    </div>
  );
}
