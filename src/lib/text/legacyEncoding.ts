import { greatest, sum } from 'd3';

/** The encodings in which spreadsheets save text on computers in Western, Cyrillic, Arabic and Chinese settings. */
export type LegacyEncoding = 'windows-1252' | 'windows-1251' | 'windows-1256' | 'gb18030';

/** The commonest letters of texts in Russian and in Arabic: in either about two letters in three are one of them. */
const COMMONEST = { 'windows-1251': 'оеаинтсрвлкмд', 'windows-1256': 'اليمنوهرتبةعد' } as const;
/** The share of letters that speaks for an encoding. */
const MANY = 0.5;
/** In Western languages a letter with an accent stands alone; in other scripts a letter stands beside another. */
const BESIDE = 0.6;

/** The encoding of a text that is not UTF-8, by how its bytes beyond ASCII stand together and which letters they would be. Takes some bytes of it. */
export function legacyEncoding(bytes: Uint8Array): LegacyEncoding {
  const runs = highRuns(bytes);
  const all = sum(runs);
  const beside = sum(runs.filter((length) => length > 1));
  if (beside < all * BESIDE) return 'windows-1252';
  // A Chinese character is two bytes.
  if (runs.every((length) => length % 2 === 0) && decodes(bytes, 'gb18030')) return 'gb18030';
  const scores = (['windows-1251', 'windows-1256'] as const).map((encoding) => ({ encoding, share: shareOfCommonest(bytes, encoding) }));
  const likely = scores.filter(({ share }) => share >= MANY);
  return greatest(likely, ({ share }) => share)?.encoding ?? 'windows-1252';
}

/** The lengths of the runs of bytes beyond ASCII that are no marks: a dash or a quotation mark of a word processor stands alone. */
function highRuns(bytes: Uint8Array): number[] {
  const runs: number[] = [];
  let length = 0;
  for (const byte of bytes) {
    if (byte > 0xa0) length += 1;
    else if (length) {
      runs.push(length);
      length = 0;
    }
  }
  return length ? [...runs, length] : runs;
}

function shareOfCommonest(bytes: Uint8Array, encoding: keyof typeof COMMONEST): number {
  const letters = [...new TextDecoder(encoding).decode(bytes).toLowerCase()].filter((letter) => letter > '\u00a0');
  return letters.length ? letters.filter((letter) => COMMONEST[encoding].includes(letter)).length / letters.length : 0;
}

function decodes(bytes: Uint8Array, encoding: LegacyEncoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
