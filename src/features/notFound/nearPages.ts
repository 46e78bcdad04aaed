import { ENTITY_KINDS, PLAIN_KINDS } from '../../pages/page.ts';
import type { Finding } from '../search/finding.ts';

type PlainKind = (typeof PLAIN_KINDS)[number];

/** The pages that an address without a page may have meant. */
export interface NearPages {
  /** Pages without parameters of a similar name. */
  plain: readonly PlainKind[];
  /** Records whose names hold the words of the address, those of its kind of page first. */
  findings: readonly Finding[];
}

const MOST = 6;
/** Words shorter than this, such as the articles of some languages, find too much. */
const SHORTEST = 3;

/** The pages near a path below base and language. `kindName` gives the word for a kind of record in the reader's language: people translate addresses. */
export function nearPages(path: string, search: (text: string) => readonly Finding[], kindName: (kind: (typeof ENTITY_KINDS)[number]) => string): NearPages {
  const words = path.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const [first = ''] = words;
  const kind = ENTITY_KINDS.find((entry) => isNear(first, entry) || isNear(first, kindName(entry)));
  const rest = kind ? words.slice(1) : words;
  const plain = kind ? [] : PLAIN_KINDS.filter((entry) => words.some((word) => isNear(word, entry)));
  const findings = [rest.join(' '), ...rest.filter((word) => word.length >= SHORTEST)].flatMap((text) => search(text));
  const once = [...new Map(findings.map((finding) => [finding.id, finding])).values()];
  const isWanted = ({ kind: own }: Finding) => own === kind;
  return { plain, findings: [...once.filter(isWanted), ...once.filter((finding) => !isWanted(finding))].slice(0, MOST) };
}

/** Whether a word is another but for a slip of the hand: one letter in four wrong, lacking or too many, or two changed about. */
function isNear(word: string, other: string): boolean {
  const [a, b] = [plainWord(word), plainWord(other)];
  return a === b || (Math.min(a.length, b.length) > SHORTEST && distance(a, b) <= Math.max(a.length, b.length) / 4);
}

const plainWord = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** How many slips lie between two words (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, at) => [at]);
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  rows[0] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++)
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isTurned = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const least = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + (isSame ? 0 : 1));
      rows[row]?.push(isTurned ? Math.min(least, at(row - 2, column - 2) + 1) : least);
    }
  return at(a.length, b.length);
}
