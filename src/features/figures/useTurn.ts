import { useEffect } from 'react';
import { afterMap } from '../../lib/mapRest.ts';

/** The time in ms between two figures that load while they are not on screen. */
const NEXT_MS = 400;
let waiting = 0;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Calls `onTurn` once, after the map is idle and after the callers before this one had their turn. */
export function useTurn(onTurn: () => void) {
  useEffect(() => {
    let gone = false;
    const turn = waiting++;
    const wait = async () => {
      await afterMap();
      await pause(turn * NEXT_MS);
      if (!gone) onTurn();
    };
    void wait();
    return () => {
      gone = true;
      waiting--;
    };
  }, [onTurn]);
}
