import { useEffect, useEffectEvent, useState } from 'react';

/** The ms that a year is shown at each speed. */
export const SPEEDS = { slow: 1800, normal: 900, fast: 450 } as const;
export type Speed = keyof typeof SPEEDS;

/** A timer that plays through the years. It calls `step` at each tick, and stops when `step` returns false. */
export function usePlay(step: () => boolean): { isPlaying: boolean; setPlaying: (on: boolean) => void; speed: Speed; setSpeed: (speed: Speed) => void } {
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>('normal');
  const next = useEffectEvent(step);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => {
      if (!next()) setPlaying(false);
    }, SPEEDS[speed]);
    return () => clearInterval(timer);
  }, [isPlaying, speed]);
  return { isPlaying, setPlaying, speed, setSpeed };
}
