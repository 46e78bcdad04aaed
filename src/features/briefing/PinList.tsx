import { useRef, useState } from 'react';
import * as say from '#messages';
import { moved } from '../../lib/moved.ts';
import type { Pin } from '../../view/briefing.ts';
import { useSite } from '../panel/context.tsx';
import { PinEntry } from './PinEntry.tsx';
import { useEdgeScroll } from './useEdgeScroll.ts';

interface Props {
  pins: readonly Pin[];
  onChange: (pins: Pin[]) => void;
  onRemove: (id: number) => void;
}

/** The list of pinned views, each with title and note. The reader changes the order by dragging with mouse or finger, by buttons, or by Alt with an arrow key. */
export function PinList({ pins, onChange, onRemove }: Props) {
  const { language } = useSite();
  const [drag, setDrag] = useState<{ from: number; to: number; y: number } | null>(null);
  const [announcement, setAnnouncement] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const move = (from: number, to: number) => {
    if (to < 0 || to >= pins.length) return;
    onChange(moved(pins, from, to));
    setAnnouncement(say.briefingMovedTo(language, { place: language.number(to + 1), all: language.number(pins.length) }));
    requestAnimationFrame(() => list.current?.children[to]?.querySelector<HTMLElement>('.pin-handle')?.focus());
  };
  /** The place of the entry that lies under a point of the window, or nearest to it. */
  const placeAt = (y: number) => {
    const boxes = [...(list.current?.children ?? [])].map((entry) => entry.getBoundingClientRect());
    const below = boxes.findIndex(({ bottom }) => y < bottom);
    return below < 0 ? boxes.length - 1 : below;
  };
  useEdgeScroll(list, drag?.y ?? null, () => setDrag((now) => now && { ...now, to: placeAt(now.y) }));
  const end = () => {
    if (drag && drag.to !== drag.from) move(drag.from, drag.to);
    setDrag(null);
  };
  return (
    <>
      <ol ref={list} className="pins">
        {pins.map((pin, index) => (
          <PinEntry
            key={pin.id}
            pin={pin}
            index={index}
            count={pins.length}
            drag={drag?.from === index ? 'from' : drag?.to === index ? 'to' : ''}
            onMove={(way) => move(index, index + way)}
            onDrag={(y) => setDrag({ from: index, to: placeAt(y), y })}
            onDrop={end}
            onLeave={() => setDrag(null)}
            onChange={(change) => onChange(pins.map((entry) => (entry.id === pin.id ? { ...entry, ...change } : entry)))}
            onRemove={() => onRemove(pin.id)}
          />
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
    </>
  );
}
