/** Groups a list by a key, in the order in which keys first occur. */
export function groupBy<T, K>(list: readonly T[], key: (entry: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const entry of list) {
    const group = groups.get(key(entry));
    if (group) group.push(entry);
    else groups.set(key(entry), [entry]);
  }
  return groups;
}

/** A list without duplicates, in the order of first occurrence. */
export function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
