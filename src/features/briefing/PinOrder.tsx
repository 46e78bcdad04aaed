import * as say from '#messages';
import { Icon } from '../../ui/Icon.tsx';
import { useSite } from '../panel/context.tsx';

/** The index of a pin among `count` pins, and the handlers that change it. */
export interface PinMoves {
  index: number;
  count: number;
  /** Moves the pin one place up (-1) or down (1). */
  onMove: (way: -1 | 1) => void;
  /** Called with the height in px in the window to which the reader drags the pin; then, when it is let go, `onDrop`, or `onLeave` if the drag is broken off. */
  onDrag: (y: number) => void;
  onDrop: () => void;
  onLeave: () => void;
}

/** The controls for the order of a pin: its number, by which it is dragged, and buttons that move it up and down. */
export function PinOrder({ index, count, onMove, onDrag, onDrop, onLeave }: PinMoves) {
  const { language } = useSite();
  const place = language.number(index + 1);
  const [up, down] = [say.briefingUp(language), say.briefingDown(language)];
  return (
    <div className="pin-order">
      <span
        className="pin-handle"
        role="button"
        tabIndex={0}
        aria-label={say.briefingHandle(language, { place })}
        onPointerDown={(event) => event.button === 0 && event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && onDrag(event.clientY)}
        onPointerUp={onDrop}
        onPointerCancel={onLeave}
      >
        {place}
      </span>
      <button type="button" disabled={index === 0} aria-label={up} title={up} onClick={() => onMove(-1)}>
        <Icon name="up" />
      </button>
      <button type="button" disabled={index === count - 1} aria-label={down} title={down} onClick={() => onMove(1)}>
        <Icon name="down" />
      </button>
    </div>
  );
}
