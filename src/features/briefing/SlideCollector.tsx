import { useCallback, useEffect, useRef } from 'react';
import type { Slide } from '../../render/pptx/deck.ts';
import { figureSlides } from '../../render/slides/figureSlides.ts';
import { mapSlide } from '../../render/slides/mapSlide.ts';
import type { Briefing, Pin } from '../../view/briefing.ts';
import { useDesk } from '../panel/context.tsx';
import { usePinned } from './usePinned.ts';

/** Draws nothing: makes the slides of each view once its data is there, and hands them over in their order. */
export function SlideCollector({ briefing: { pins }, onDone }: { briefing: Briefing; onDone: (slides: Slide[]) => void }) {
  const made = useRef(new Map<number, Slide[]>());
  const collect = useCallback(
    (index: number, slides: Slide[]) => {
      made.current.set(index, slides);
      if (made.current.size === pins.length) onDone(pins.flatMap((_, place) => made.current.get(place) ?? []));
    },
    [pins, onDone],
  );
  return pins.map((pin, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the same view may be pinned twice; its place is its name
    <PinSlides key={index} pin={pin} onSlides={(slides) => collect(index, slides)} />
  ));
}

function PinSlides({ pin, onSlides }: { pin: Pin; onSlides: (slides: Slide[]) => void }) {
  const { language } = useDesk();
  const pinned = usePinned(pin);
  const isDone = useRef(false);
  useEffect(() => {
    if (!pinned || isDone.current) return;
    isDone.current = true;
    const frame = { atlas: pinned.atlas, language, day: pinned.day, address: pinned.address };
    const { make, map } = pinned;
    const titled: typeof make = make && pin.title ? (width, rows) => ({ ...make(width, rows), title: pin.title }) : make;
    const slides = titled ? figureSlides(titled, frame) : map ? [mapSlide(map, frame)] : [];
    onSlides(slides.map((slide) => ({ ...slide, notes: [...(pin.note ? [pin.note] : []), ...slide.notes] })));
  }, [pinned, pin, language, onSlides]);
  return null;
}
