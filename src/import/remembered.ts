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

/** The different texts of a list, each with how often it occurs. */
export function tally(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
