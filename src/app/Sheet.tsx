import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import * as say from '#messages';
import { useDesk } from '../features/panel/context.tsx';

const STOPS = ['low', 'middle', 'high'] as const;
type Stop = (typeof STOPS)[number];
/** Px that a pointer moves before it drags; less is a click. */
const DRAG_PX = 12;

/** The panel beside the map; on a phone a sheet with three heights. Its grip is dragged, clicked, or moved by arrow keys. */
export function Sheet({ children }: { children: ReactNode }) {
  const { language } = useDesk();
  const [stop, setStop] = useState<Stop>('middle');
  const move = (way: number) => setStop((now) => STOPS[Math.max(0, Math.min(2, STOPS.indexOf(now) + way))] ?? now);
  const grip = useGrip(move, () => setStop(stop === 'high' ? 'middle' : 'high'));
  return (
    <div className={`sheet sheet-${stop}`}>
      <button
        type="button"
        className="grip"
        aria-label={stop === 'high' ? say.appCloseSheet(language) : say.appOpenSheet(language)}
        aria-expanded={stop === 'high'}
        {...grip}
      >
        <span />
      </button>
      {children}
    </div>
  );
}

/** Handlers of the grip: `move` by a drag or an arrow key (1 is up, -1 is down), `toggle` by a click, which is all that assistive technology sends. */
function useGrip(move: (way: number) => void, toggle: () => void) {
  const start = useRef<number | null>(null);
  const wasDragged = useRef(false);
  return {
    onPointerDown: (event: PointerEvent) => {
      start.current = event.clientY;
      wasDragged.current = false;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerUp: (event: PointerEvent) => {
      const moved = (start.current ?? event.clientY) - event.clientY;
      start.current = null;
      wasDragged.current = Math.abs(moved) > DRAG_PX;
      if (wasDragged.current) move(Math.sign(moved));
    },
    // The browser sends a click after each drag too.
    onClick: () => {
      if (!wasDragged.current) toggle();
      wasDragged.current = false;
    },
    onKeyDown: ({ key }: KeyboardEvent) => {
      if (key === 'ArrowUp') move(1);
      if (key === 'ArrowDown') move(-1);
    },
  };
}
