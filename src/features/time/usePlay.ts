import { useEffect, useEffectEvent, useState } from 'react';

export const SPEEDS = { slow: 1800, normal: 900, fast: 450 } as const;
export type Speed = keyof typeof SPEEDS;

/** Steps through the years: `step` is called for each tick while playing, and says whether there is a next one. */
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
