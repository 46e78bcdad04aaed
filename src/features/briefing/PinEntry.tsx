import type { KeyboardEvent } from 'react';
import * as say from '#messages';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { Pin } from '../../view/briefing.ts';
import { useSite } from '../panel/context.tsx';
import { PinCard } from './PinCard.tsx';
import { type PinMoves, PinOrder } from './PinOrder.tsx';

interface Props extends PinMoves {
  pin: Pin;
  isDragged: boolean;
  onDrop: () => void;
  onChange: (change: Partial<Pin>) => void;
  onRemove: () => void;
}

/** One pin in the list: controls for its order, and its card. If the card fails, the other pins stay. */
export function PinEntry({ pin, isDragged, onDrop, onChange, onRemove, ...moves }: Props) {
  const { language } = useSite();
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    moves.onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li
      className={isDragged ? 'is-dragged' : ''}
      onKeyDown={onKeyDown}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
      }}
    >
      <PinOrder {...moves} />
      <ErrorBoundary
        resetKey={`${pin.figure}.${pin.regionId}.${pin.query}`}
        fallback={(error, retry) => (
          <Notice tone="error" action={say.appRetry(language)} onAction={retry}>
            {say.figureFailed(language, { why: error.message })}
          </Notice>
        )}
      >
        <PinCard pin={pin} onChange={onChange} onRemove={onRemove} />
      </ErrorBoundary>
    </li>
  );
}
