import * as v from 'valibot';

/** A pinned view: a figure or a map, the query of its view, and what a person wrote to it. */
export interface Pin {
  /** Tells the pins of one briefing apart while it is on the page. It is in no file and no address. */
  id: number;
  /** The id of a figure, or `map`. A figure that this version does not know is kept, and said to be missing where it should be drawn. */
  figure: string;
  regionId: string;
  /** As `serializeView` writes it. */
  query: string;
  /** '' takes the title of the figure. */
  title: string;
  note: string;
}

/** Pinned views in the order in which they are told. `asOf` is the day of the facts when it was last changed. */
export interface Briefing {
  title: string;
  asOf: string;
  pins: Pin[];
}

/** A pin that is in no briefing yet. */
export type NewPin = Omit<Pin, 'id'>;

export const EMPTY_BRIEFING: Briefing = { title: '', asOf: '', pins: [] };

/** Why something is no briefing. */
export const BRIEFING_FAULTS = ['damaged', 'version', 'tooLarge', 'content'] as const;
export class BriefingError extends Error {
  constructor(readonly fault: (typeof BRIEFING_FAULTS)[number]) {
    super(fault);
  }
}

/** The version of the form in which a briefing is kept and carried. */
export const BRIEFING_VERSION = 1;
/** The most letters of a briefing as text. */
export const MOST_BYTES = 200_000;
const MOST_PINS = 60;
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{0,64}$/));
const day = v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}-\d{2})?$/));
const pinSchema = v.object({
  figure: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,63}$/)),
  regionId: id,
  query: v.pipe(text(600), v.regex(/^(\?[^#\s]*)?$/)),
  title: text(300),
  note: text(4000),
});
const fileSchema = v.object({
  roadstead: v.literal('briefing'),
  version: v.literal(BRIEFING_VERSION),
  title: text(300),
  asOf: day,
  pins: v.pipe(v.array(pinSchema), v.maxLength(MOST_PINS)),
});

/** A briefing with pins added at its end; each gets an id that no other pin of it has. */
export function withPins(briefing: Briefing, added: readonly NewPin[]): Briefing {
  const last = Math.max(0, ...briefing.pins.map(({ id }) => id));
  return { ...briefing, pins: [...briefing.pins, ...added.map((pin, index) => ({ ...pin, id: last + 1 + index }))] };
}

/** A briefing as the text of a file. */
export function briefingFile({ title, asOf, pins }: Briefing): string {
  const written = pins.map(({ id: _, ...pin }) => pin);
  return `${JSON.stringify({ roadstead: 'briefing', version: BRIEFING_VERSION, title, asOf, pins: written }, null, 1)}\n`;
}

/** The briefing of a file's text. Throws a BriefingError as above. */
export function readBriefingFile(content: string): Briefing {
  if (content.length > MOST_BYTES) throw new BriefingError('tooLarge');
  const raw = parseJson(content);
  if ((raw as { roadstead?: unknown } | null)?.roadstead !== 'briefing') throw new BriefingError('content');
  if ((raw as { version?: unknown }).version !== BRIEFING_VERSION) throw new BriefingError('version');
  return checkedBriefing(raw);
}

/** A briefing from what was read. Throws a BriefingError where it has another form. */
export function checkedBriefing(raw: unknown): Briefing {
  const read = v.safeParse(fileSchema, { roadstead: 'briefing', version: BRIEFING_VERSION, ...(raw as object) });
  if (!read.success) throw new BriefingError('content');
  const { title, asOf, pins } = read.output;
  return withPins({ title, asOf, pins: [] }, pins);
}

/** JSON from text. Throws a BriefingError where it is none. */
export function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new BriefingError('damaged');
  }
}
