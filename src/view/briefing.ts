import * as v from 'valibot';
import { moved } from '../lib/moved.ts';

/** A pinned view: a figure or a map, the query of its view, and the title and note that the reader wrote. */
export interface Pin {
  /** Identifies the pin within its briefing while the page is open. It is not stored. */
  id: number;
  /** The id of a figure, or `map`. An id that this version does not know is kept; the page shows a notice in place of its drawing. */
  figure: string;
  regionId: string;
  /** The query of the view, in the form of `serializeView`. */
  query: string;
  /** If this is '', the title of the figure is shown. */
  title: string;
  note: string;
  /** Whether a person's own data stood on the view when it was pinned. A briefing never holds them. */
  hasOwn?: boolean | undefined;
}

/** A briefing: pinned views in order. `asOf` is the date of the facts at its last change. */
export interface Briefing {
  title: string;
  asOf: string;
  pins: Pin[];
}

/** A pin before it is added to a briefing. */
export type NewPin = Omit<Pin, 'id'>;

/** A briefing without views. */
export const EMPTY_BRIEFING: Briefing = { title: '', asOf: '', pins: [] };

/** The reasons why a text cannot be read as a briefing. */
export const BRIEFING_FAULTS = ['damaged', 'version', 'tooLarge', 'content'] as const;
/** A text that is no briefing, with the reason. */
export class BriefingError extends Error {
  constructor(readonly fault: (typeof BRIEFING_FAULTS)[number]) {
    super(fault);
  }
}

/** The version of the format in which briefings are stored and put into addresses. */
export const BRIEFING_VERSION = 1;
/** The largest allowed length of a briefing as text: the most views, with the longest notes in any script, fit. */
export const MOST_BYTES = 1_000_000;
/** The most views of a briefing. */
export const MOST_PINS = 60;
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{0,64}$/));
const day = v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}-\d{2})?$/));
const pinSchema = v.object({
  figure: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,63}$/)),
  regionId: id,
  query: v.pipe(text(600), v.regex(/^(\?[^#\s]*)?$/)),
  title: text(300),
  note: text(4000),
  hasOwn: v.optional(v.boolean()),
});
const fileSchema = v.object({
  roadstead: v.literal('briefing'),
  version: v.literal(BRIEFING_VERSION),
  title: text(300),
  asOf: day,
  pins: v.pipe(v.array(pinSchema), v.maxLength(MOST_PINS)),
});

/** A briefing with pins added at its end. Each new pin gets an id that is unique in the briefing. */
export function withPins(briefing: Briefing, added: readonly NewPin[]): Briefing {
  const last = Math.max(0, ...briefing.pins.map(({ id }) => id));
  return { ...briefing, pins: [...briefing.pins, ...added.map((pin, index) => ({ ...pin, id: last + 1 + index }))] };
}

/** A briefing without the pin of an id, and a function that puts that pin back at its place in whatever the briefing has become since. */
export function withoutPin(briefing: Briefing, id: number): { briefing: Briefing; putBack: (now: Briefing) => Briefing } {
  const index = briefing.pins.findIndex((pin) => pin.id === id);
  const removed = briefing.pins.slice(index, index + 1);
  const putBack = (now: Briefing) => {
    const { pins } = withPins(now, removed);
    return { ...now, pins: moved(pins, pins.length - 1, Math.min(index, pins.length - 1)) };
  };
  return { briefing: { ...briefing, pins: briefing.pins.filter((pin) => pin.id !== id) }, putBack };
}

/** The text of a file that holds a briefing. */
export function briefingFile({ title, asOf, pins }: Briefing): string {
  const written = pins.map(({ id: _, ...pin }) => pin);
  return `${JSON.stringify({ roadstead: 'briefing', version: BRIEFING_VERSION, title, asOf, pins: written }, null, 1)}\n`;
}

/** Reads the text of a briefing's file. Throws a BriefingError if it is no briefing. */
export function readBriefingFile(content: string): Briefing {
  if (content.length > MOST_BYTES) throw new BriefingError('tooLarge');
  const raw = parseJson(content);
  if ((raw as { roadstead?: unknown } | null)?.roadstead !== 'briefing') throw new BriefingError('content');
  if ((raw as { version?: unknown }).version !== BRIEFING_VERSION) throw new BriefingError('version');
  return checkedBriefing(raw);
}

/** Checks that parsed JSON is a briefing and returns it. Throws a BriefingError if it is not. */
export function checkedBriefing(raw: unknown): Briefing {
  const all = (raw as { pins?: unknown } | null)?.pins;
  if (Array.isArray(all) && all.length > MOST_PINS) throw new BriefingError('tooLarge');
  const read = v.safeParse(fileSchema, { roadstead: 'briefing', version: BRIEFING_VERSION, ...(raw as object) });
  if (!read.success) throw new BriefingError('content');
  const { title, asOf, pins } = read.output;
  return withPins({ title, asOf, pins: [] }, pins);
}

/** Parses JSON. Throws a BriefingError if the text is not JSON. */
export function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new BriefingError('damaged');
  }
}
