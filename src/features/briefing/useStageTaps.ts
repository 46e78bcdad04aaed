import { type PointerEvent, useState } from 'react';
import { makeTaps } from '../../lib/taps.ts';

/** The handlers of the stage: a click anywhere moves on, by `next`. A finger that comes to a part of a figure lights it first. */
export function useStageTaps(next: () => void) {
  const [taps] = useState(makeTaps);
  return {
    onPointerDown: ({ pointerType }: PointerEvent) => taps.down(pointerType),
    onPointerUp: ({ target, button }: PointerEvent) => {
      const about = target instanceof Element ? target.closest('[data-about]')?.getAttribute('data-about') : undefined;
      if (button === 0 && (taps.opens(about ?? undefined) || !about)) next();
    },
  };
}
