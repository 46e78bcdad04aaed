import { headKey, type Reading } from '../../import/readings.ts';

/** The number of files whose heads are remembered. */
const MOST = 20;
const KEY = 'roadstead.own-columns';

/** The readings that a person chose before, by the heads of the columns. Empty where the browser keeps nothing. */
export function rememberedReadings(): Record<string, readonly Reading[]> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, readonly Reading[]>;
  } catch {
    return {};
  }
}

/** Remembers how the columns of a file are read, for the next file of the same head. */
export function rememberReadings(columns: readonly string[], readings: readonly Reading[]): void {
  const { [headKey(columns)]: _, ...others } = rememberedReadings();
  const kept = Object.entries(others).slice(1 - MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(Object.fromEntries([...kept, [headKey(columns), readings]])));
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}
