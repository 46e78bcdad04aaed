import * as say from '#messages';
import { Icon } from '../../ui/Icon.tsx';
import { useSite } from '../panel/context.tsx';

/** The index of a pin among `count` pins, and the handlers that change it. */
export interface PinMoves {
  index: number;
  count: number;
  /** Moves the pin one place up (-1) or down (1). */
  onMove: (way: -1 | 1) => void;
  /** Called with true when the reader starts dragging the pin, with false when the drag ends. */
  onDrag: (isOn: boolean) => void;
}

/** The controls for the order of a pin: its number, by which it is dragged, and buttons that move it up and down. */
export function PinOrder({ index, count, onMove, onDrag }: PinMoves) {
  const { language } = useSite();
  const place = language.number(index + 1);
  const [up, down] = [say.briefingUp(language), say.briefingDown(language)];
  return (
    <div className="pin-order">
      <span
        className="pin-handle"
        draggable
        role="button"
        tabIndex={0}
        aria-label={say.briefingHandle(language, { place })}
        onDragStart={() => onDrag(true)}
        onDragEnd={() => onDrag(false)}
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
