/** Letters that are read from the right, and the marks of Arabic, which belong to no script and join Latin names too. */
const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}،؛؟]/u;
const OPENING = /[\u2066-\u2068]/g;
const CLOSING = /\u2069/g;

/**
 * A line for a drawing whose places are px from the left: where it has words that are read from the right, it is read so as a whole, numbers and Latin words in it included.
 * A line that holds only one end of an isolated part, because the text was broken there, loses it.
 */
export function readFromRight(text: string): string {
  if (!FROM_RIGHT.test(text)) return text;
  const isWhole = (text.match(OPENING) ?? []).length === (text.match(CLOSING) ?? []).length;
  return `\u2067${isWhole ? text : text.replace(/[\u2066-\u2069]/g, '')}\u2069`;
}
