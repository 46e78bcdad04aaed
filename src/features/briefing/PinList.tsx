import { useRef, useState } from 'react';
import * as say from '#messages';
import { moved } from '../../lib/moved.ts';
import type { Pin } from '../../view/briefing.ts';
import { useSite } from '../panel/context.tsx';
import { PinEntry } from './PinEntry.tsx';

/** The list of pinned views, each with title and note. The reader changes the order by dragging, by buttons, or by Alt with an arrow key. */
export function PinList({ pins, onChange }: { pins: readonly Pin[]; onChange: (pins: Pin[]) => void }) {
  const { language } = useSite();
  const [dragged, setDragged] = useState<number | null>(null);
  const [announcement, setAnnouncement] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const move = (from: number, to: number) => {
    if (to < 0 || to >= pins.length) return;
    onChange(moved(pins, from, to));
    setAnnouncement(say.briefingMovedTo(language, { place: language.number(to + 1), all: language.number(pins.length) }));
    requestAnimationFrame(() => list.current?.children[to]?.querySelector<HTMLElement>('.pin-handle')?.focus());
  };
  const drop = (index: number) => {
    if (dragged !== null) move(dragged, index);
    setDragged(null);
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
            isDragged={dragged === index}
            onMove={(way) => move(index, index + way)}
            onDrag={(isOn) => setDragged(isOn ? index : null)}
            onDrop={() => drop(index)}
            onChange={(change) => onChange(pins.map((entry) => (entry.id === pin.id ? { ...entry, ...change } : entry)))}
            onRemove={() => onChange(pins.filter((entry) => entry.id !== pin.id))}
          />
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
    </>
  );
}
