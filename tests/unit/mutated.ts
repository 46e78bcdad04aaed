/** How many mutated inputs are tried: few in every run of the tests, many in `npm run fuzz`. */
export const FUZZ_RUNS = Number(process.env.FUZZ_RUNS ?? 2000);

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

/** Numbers from 0 to 1 that are the same in every run. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A file with one to four changes: bytes changed, taken out, repeated, put in, or the end cut off. */
export function mutated(seed: Uint8Array, random: () => number): Uint8Array {
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

function joined(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
