import type { Source } from '../../import/table.ts';
import { makeStore } from '../../lib/store.ts';

/** A data package that a person compares with the atlas. `number` tells two files of one name apart. */
export interface ChosenEdition {
  number: number;
  source: Source;
}

/** The data package that is compared; null where there is none. It lasts as long as the page is open. */
export const chosenEdition = makeStore<ChosenEdition | null>(null);

let chosen = 0;

/** Compares a data package in place of the one before. */
export function chooseEdition(source: Source): void {
  chosen += 1;
  chosenEdition.set({ number: chosen, source });
}
