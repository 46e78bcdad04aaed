/** A list without duplicates, in the order of first occurrence. */
export function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
