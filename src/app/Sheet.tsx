import { type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { useDesk } from '../features/panel/context.tsx';

const STOPS = ['low', 'middle', 'high'] as const;
type Stop = (typeof STOPS)[number];

/** The panel beside the map; on a phone a sheet with three heights, moved by its grip. */
export function Sheet({ children }: { children: ReactNode }) {
  const { app } = useDesk().language.messages;
  const [stop, setStop] = useState<Stop>('middle');
  const start = useRef<number | null>(null);
  const move = (way: number) => setStop((now) => STOPS[Math.max(0, Math.min(2, STOPS.indexOf(now) + way))] ?? now);
  const onUp = (event: PointerEvent) => {
    if (start.current === null) return;
    const moved = start.current - event.clientY;
    start.current = null;
    if (Math.abs(moved) > 12) move(Math.sign(moved));
    else setStop(stop === 'high' ? 'middle' : 'high');
  };
  return (
    <div className={`sheet sheet-${stop}`}>
      <button
        type="button"
        className="grip"
        aria-label={stop === 'high' ? app.closeSheet : app.openSheet}
        aria-expanded={stop === 'high'}
        onPointerDown={(event) => {
          start.current = event.clientY;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerUp={onUp}
        onKeyDown={(event) => {
          if (event.key === 'ArrowUp') move(1);
          if (event.key === 'ArrowDown') move(-1);
          if (event.key === 'Enter' || event.key === ' ') setStop(stop === 'high' ? 'middle' : 'high');
        }}
      >
        <span />
      </button>
      {children}
    </div>
  );
}
