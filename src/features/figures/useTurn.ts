import { useEffect } from 'react';
import { mapAtRest } from '../../lib/mapRest.ts';

/** So long a figure far down waits for the page to stand, and again when the map is there; then one after another has its turn. */
const WAIT_MS = 2500;
const NEXT_MS = 400;
let waiting = 0;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Calls `onTurn` once, when the map is at rest and those that asked before have had their turn. */
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
