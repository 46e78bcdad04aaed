/** The most texts that are remembered at once. More would cost memory and save little time. */
const MOST = 20_000;

/** A reader of cells that remembers what it read: the cells of a column repeat each other. `read` must depend on the text alone. */
export function remembered<V>(read: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as V; // `has` says that undefined is the value.
    if (known.size >= MOST) known.clear();
    const value = read(text);
    known.set(text, value);
    return value;
  };
}

/** The different texts or numbers of a list, each with how often it occurs. Grouping them by d3 would hold every cell of a large column twice. */
export function tally<V extends string | number>(values: Iterable<V>): Map<V, number> {
  const counts = new Map<V, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
