/** A text without accents and capitals, so that "priorites" finds "Priorités". */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a text holds each of some words or a word that begins with it. Accents and capitals are ignored. */
export function hasWords(text: string, words: string): boolean {
  const inside = plain(text);
  return plain(words)
    .split(/\s+/)
    .every((word) => inside.includes(word));
}
