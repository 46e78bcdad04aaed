/** Scripts in which a name joins what stands before it (Arabic), or in which no space divides words (Chinese). */
const JOINED_BEFORE = /^[\p{Script=Arabic}\p{Script=Han}]/u;
const JOINED_AFTER = /\p{Script=Han}$/u;

/** Whether a text has some words as words of their own: "South Asian Seas" does not have "South Asia". */
export function hasWords(text: string, words: string): boolean {
  const before = JOINED_BEFORE.test(words) ? '' : '(?<![\\p{L}\\p{N}])';
  const after = JOINED_AFTER.test(words) ? '' : '(?![\\p{L}\\p{N}])';
  return new RegExp(before + words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') + after, 'u').test(text);
}
