/** The texts that say what is at a place of a list; undefined for what is equal to nothing. */
type TextsOf = (place: number) => readonly string[] | undefined;

/**
 * The places of a list whose texts stand at an earlier place too, each with the first such place. Numbers made of the texts are sorted, and only where two are
 * the same are the texts compared: a table of a million texts would cost more than reading them.
 */
export function repeats(count: number, textsOf: TextsOf): ReadonlyMap<number, number> {
  const keys = new Uint32Array(count);
  for (let place = 0; place < count; place++) keys[place] = hash(textsOf(place) ?? []);
  const twice = repeated(keys);
  const first = new Map<string, number>();
  const found = new Map<number, number>();
  for (let place = 0; twice.size > 0 && place < count; place++) {
    const texts = twice.has(keys[place] ?? 0) ? textsOf(place) : undefined;
    if (!texts) continue;
    const text = texts.join('\u001f');
    const before = first.get(text);
    if (before === undefined) first.set(text, place);
    else found.set(place, before);
  }
  return found;
}

/** The numbers that occur more than once. */
function repeated(keys: Uint32Array): Set<number> {
  const sorted = keys.slice().sort();
  const twice = new Set<number>();
  for (let place = 1; place < sorted.length; place++) if (sorted[place] === sorted[place - 1]) twice.add(sorted[place] ?? 0);
  return twice;
}

/** A number of 32 bits for some texts. The end of a text counts as one more letter. */
function hash(texts: readonly string[]): number {
  let sum = 2166136261;
  for (const text of texts) {
    for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 16777619);
    sum = Math.imul(sum ^ 0x1f, 16777619);
  }
  return sum >>> 0;
}
