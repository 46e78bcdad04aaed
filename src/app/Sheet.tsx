import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import * as say from '#messages';
import { useSite } from '../features/panel/context.tsx';

const STOPS = ['low', 'middle', 'high'] as const;
type Stop = (typeof STOPS)[number];
/** A pointer that moves further than this, in px, drags the sheet; a shorter move is a click. */
const DRAG_PX = 12;

/** The panel beside the map. On a phone it is a sheet with three heights, which the reader changes by dragging or clicking its grip or by arrow keys. */
export function Sheet({ children }: { children: ReactNode }) {
  const { language } = useSite();
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

/** Handlers of the grip: `move` by a drag or an arrow key (1 is up, -1 is down), `toggle` by a click. Assistive technology sends only clicks. */
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
    // The browser sends a click after a drag too; that click is ignored.
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
