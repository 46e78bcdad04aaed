import { useEffect } from 'react';
import { mapAtRest } from '../../lib/mapRest.ts';

/** Off-screen figures load this long, in ms, after the map is idle, staggered by `NEXT_MS`. */
const WAIT_MS = 2500;
const NEXT_MS = 400;
let waiting = 0;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Calls `onTurn` once, after the map is idle and after the callers before this one had their turn. */
export function useTurn(onTurn: () => void) {
  useEffect(() => {
    let gone = false;
    const turn = waiting++;
    const wait = async () => {
      await pause(WAIT_MS);
      await mapAtRest();
      await pause(WAIT_MS + turn * NEXT_MS);
      if (!gone) onTurn();
    };
    void wait();
    return () => {
      gone = true;
      waiting--;
    };
  }, [onTurn]);
}
