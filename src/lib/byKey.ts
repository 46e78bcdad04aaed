/** A record with a value for each of some keys. */
export function byKey<Key extends string, Value>(keys: readonly Key[], valueFor: (key: Key, index: number) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key, index) => [key, valueFor(key, index)])) as Record<Key, Value>; // `fromEntries` forgets which keys it was given.
}
