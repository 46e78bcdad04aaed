/** Letters that are read from the right, and the marks of Arabic, which belong to no script and join Latin names too. */
const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}،؛؟]/u;
const OPENING = /[\u2066-\u2068]/;
const CLOSING = '\u2069';

/** The end of a sentence that has no letters of its own. */
const SENTENCE_END = /^[\p{N}\s()]*[.:]$/u;

/**
 * A line for a drawing whose places are px from the left: where it has words that are read from the right, or ends a sentence that has, it is read so as a whole, numbers and Latin words in it included.
 * A line that holds only one end of an isolated part, because the text was broken there, loses it; and the spaces at its ends, which would move it in the rasterizer.
 */
export function readFromRight(text: string): string {
  return FROM_RIGHT.test(text) || SENTENCE_END.test(outsideParts(text)) ? `\u2067${withWholeParts(text).trim()}${CLOSING}` : text;
}

/** A text without the marks of isolated parts that begin before it or end after it: the end of such a part would end the direction of the line. */
function withWholeParts(text: string): string {
  const letters = [...text];
  const open: number[] = [];
  const lone = new Set<number>();
  letters.forEach((letter, place) => {
    if (OPENING.test(letter)) open.push(place);
    else if (letter === CLOSING && open.pop() === undefined) lone.add(place);
  });
  return letters.filter((_, place) => !lone.has(place) && !open.includes(place)).join('');
}

/** What of a text is in no isolated part; an end without a beginning ends a part that began before. */
function outsideParts(text: string): string {
  let depth = 0;
  let outside = '';
  for (const letter of text)
    if (OPENING.test(letter)) depth++;
    else if (letter !== CLOSING) outside += depth ? '' : letter;
    else if (depth) depth--;
    else outside = '';
  return outside;
}
