/** An encoding that spreadsheets save text in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Detects the encoding of a file from its bytes: by its byte order mark, by the zero bytes of UTF-16, else by whether it is valid UTF-8. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first !== 0 && second === 0) return 'utf-16le';
  if (first === 0 && second !== 0) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** The replacement character, which a program writes for a letter that it cannot read. */
const LOST = '\ufffd';
/** Characters that the second and later bytes of a UTF-8 letter become when they are read as Windows-1252. */
const LATER = '[\\u0080-\\u00bf\\u0152-\\u0192\\u02c6\\u02dc\\u2013-\\u2122]';
/** UTF-8 read as Windows-1252: `Ã©` for é, `â€™` for an apostrophe, pairs of pairs for Arabic and Cyrillic. */
const MISREAD = new RegExp(`[ÂÃ]${LATER}|â${LATER}{2}|(?:[ØÙÐÑ]${LATER}){2}`);
/** The mark of Spanish questions inside a word: an apostrophe stood there. */
const TURNED = /\p{L}¿\p{L}/u;

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const BEYOND_ASCII = /[^\u0000-\u007f]/;

/** Whether a text contains letters that another program has read in the wrong encoding. */
export function isDamaged(text: string): boolean {
  // Most texts have none of the letters that the others look for.
  return BEYOND_ASCII.test(text) && (text.includes(LOST) || MISREAD.test(text) || (text.includes('¿') && TURNED.test(text)));
}

/** Restores a damaged text: `YaoundÃ©` gives `Yaoundé`. Undefined if it cannot be restored. */
export function repaired(text: string): string | undefined {
  const bytes = [...text].map((character) => WINDOWS_1252.get(character) ?? character.charCodeAt(0));
  if (bytes.some((byte) => byte > 0xff)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

/** The characters of the bytes 0x80 to 0x9f in Windows-1252, in order. Five bytes have no character and stand for themselves. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const WINDOWS_1252 = new Map([...HIGH].map((character, index) => [character, 0x80 + index]));
