import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import * as v from 'valibot';
import { fromBase64Url, toBase64Url } from '../lib/base64url.ts';
import { BRIEFING_VERSION, type Briefing, BriefingError, checkedBriefing, MOST_BYTES, parseJson } from './briefing.ts';

/** The values of a briefing without names, in a fixed order, to keep the text short. */
const pinTexts = [v.string(), v.string(), v.string(), v.string(), v.string()] as const;
const packedSchema = v.tuple([v.string(), v.string(), v.array(v.tuple([...pinTexts, v.optional(v.boolean())]))]);

/** Packs a briefing into a short text for the fragment of an address: the version, a dot, and the compressed list of its values. */
export function packBriefing({ title, asOf, pins }: Briefing): string {
  const values = [
    title,
    asOf,
    pins.map(({ figure, regionId, query, title: own, note, hasOwn }) => [figure, regionId, query, own, note, ...(hasOwn ? [true] : [])]),
  ];
  return `${BRIEFING_VERSION}.${toBase64Url(deflateSync(strToU8(JSON.stringify(values)), { level: 9 }))}`;
}

/** Unpacks a briefing. Throws a BriefingError if the text is damaged, of another version, too large or no briefing. */
export function unpackBriefing(packed: string): Briefing {
  const [, version = '', body = ''] = /^(\d+)\.(.*)$/s.exec(packed) ?? [];
  if (!version) throw new BriefingError('damaged');
  if (Number(version) !== BRIEFING_VERSION) throw new BriefingError('version');
  const read = v.safeParse(packedSchema, parseJson(inflated(body)));
  if (!read.success) throw new BriefingError('content');
  const [title, asOf, pins] = read.output;
  return checkedBriefing({
    title,
    asOf,
    pins: pins.map(([figure, regionId, query, own, note, hasOwn]) => ({ figure, regionId, query, title: own, note, hasOwn })),
  });
}

/** Inflates compressed text. Stops at the largest length of a briefing, because a small text can inflate to an enormous one. */
function inflated(body: string): string {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    size += chunk.length;
    if (size > MOST_BYTES) throw new BriefingError('tooLarge');
    chunks.push(chunk);
  });
  try {
    const bytes = fromBase64Url(body);
    const STEP = 1024;
    for (let at = 0; at < bytes.length; at += STEP) stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch (error) {
    throw error instanceof BriefingError ? error : new BriefingError('damaged');
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return strFromU8(all);
}
