import type { KeyboardEvent } from 'react';
import type { Pin } from '../../view/briefing.ts';
import { PinCard } from './PinCard.tsx';
import { type PinMoves, PinOrder } from './PinOrder.tsx';

interface Props extends PinMoves {
  pin: Pin;
  /** Whether this pin is dragged, or lies where the dragged one would go. */
  drag: 'from' | 'to' | '';
  onChange: (change: Partial<Pin>) => void;
  onRemove: () => void;
}

/** One pin in the list: controls for its order, and its card. */
export function PinEntry({ pin, drag, onChange, onRemove, ...moves }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    moves.onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li className={drag && `is-dragged-${drag}`} onKeyDown={onKeyDown}>
      <PinOrder {...moves} />
      <PinCard pin={pin} onChange={onChange} onRemove={onRemove} />
    </li>
  );
}
