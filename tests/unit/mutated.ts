import { unzipSync, zipSync } from 'fflate';

/** How many mutated inputs are tried: few in every run of the tests, many in `npm run fuzz`. */
export const FUZZ_RUNS = Number(process.env.FUZZ_RUNS ?? 700);

/** Pieces that upset readers. */
const PIECES = [
  '"',
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  '\u0000',
  '{',
  '}',
  '[',
  ']',
  '<',
  '>',
  '&',
  '<!ENTITY a "b">',
  '-',
  '9999999999',
  '1e999',
  'NaN',
  '°',
  'null',
  '\ufeff',
  '=1+1',
  '__proto__',
  '0,0',
].map((piece) => new TextEncoder().encode(piece));

/** Numbers from 0 to 1 that are the same in every run; FUZZ_SEED gives others. */
export function numbers(seed: number): () => number {
  let state = seed + Number(process.env.FUZZ_SEED ?? 0);
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Words and numbers that upset what comes after a reader of syntax. */
const WORDS = [
  '',
  '-',
  '0',
  '-0',
  '999',
  '-91',
  '181',
  '1e308',
  '1e-9',
  '99999999999999999999',
  '29',
  '13',
  '0000',
  '1900',
  '65535',
  'null',
  'Point',
  'length',
  '__proto__',
  'é',
];

/** A file with one to four changes: bytes changed, taken out, repeated, put in, or the end cut off; or, as often, words and numbers replaced, so that its form stays whole. */
export function mutated(seed: Uint8Array, random: () => number): Uint8Array {
  return random() < 0.5 ? withOtherBytes(seed, random) : withOtherWords(seed, random);
}

/** A word or number of a text is a piece of it between marks; it becomes an odd one, or another one of the same text. */
function withOtherWords(seed: Uint8Array, random: () => number): Uint8Array {
  let text = Buffer.from(seed).toString('latin1');
  for (let change = Math.floor(random() * 4); change >= 0; change--) {
    const found = [...text.matchAll(/[A-Za-z]+|[\d.]+/g)];
    const { index = 0, 0: word = '' } = found[Math.floor(random() * found.length)] ?? {};
    const other = random() < 0.7 ? WORDS[Math.floor(random() * WORDS.length)] : found[Math.floor(random() * found.length)]?.[0];
    text = text.slice(0, index) + (other ?? '') + text.slice(index + word.length);
  }
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}

function withOtherBytes(seed: Uint8Array, random: () => number): Uint8Array {
  let bytes = seed;
  const at = () => Math.floor(random() * (bytes.length + 1));
  for (let change = Math.floor(random() * 4); change >= 0; change--) {
    const [from, to] = [at(), at()].sort((a, b) => a - b) as [number, number];
    const piece = PIECES[Math.floor(random() * PIECES.length)] ?? PIECES[0] ?? bytes;
    const kinds = [
      () => joined(bytes.subarray(0, from), Uint8Array.of(random() * 256), bytes.subarray(from + 1)),
      () => joined(bytes.subarray(0, from), bytes.subarray(Math.min(to, from + 20))),
      () => joined(bytes.subarray(0, to), bytes.subarray(from, Math.min(to, from + 200)), bytes.subarray(to)),
      () => joined(bytes.subarray(0, from), piece, bytes.subarray(from)),
      () => bytes.slice(0, to),
    ];
    bytes = kinds[Math.floor(random() * kinds.length)]?.() ?? bytes;
  }
  return bytes;
}

/** A whole archive, one file of which is damaged: what readers of its formats meet behind the unpacker. */
export function damagedArchive(seed: Uint8Array, random: () => number, isDamaged = (_name: string) => true): Uint8Array {
  const files = unzipSync(seed);
  const names = Object.keys(files).filter(isDamaged);
  const name = names[Math.floor(random() * names.length)] ?? '';
  return zipSync({ ...files, [name]: mutated(files[name] ?? seed, random) }, { level: 0 });
}

function joined(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
