/** Letters that are read from the right, and the marks of Arabic, which belong to no script and join Latin names too. */
const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}،؛؟]/u;
const OPENING = /[\u2066-\u2068]/;
const CLOSING = '\u2069';

/**
 * A line for a drawing whose places are px from the left: where it has words that are read from the right, it is read so as a whole, numbers and Latin words in it included.
 * A line that holds only one end of an isolated part, because the text was broken there, loses it.
 */
export function readFromRight(text: string): string {
  return FROM_RIGHT.test(text) ? `\u2067${withWholeParts(text)}${CLOSING}` : text;
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
