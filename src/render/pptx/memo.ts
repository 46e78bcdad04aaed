import * as v from 'valibot';

/** A number of a page when its deck was made: the path of the page, the name of the number, and what it was. */
export type MemoNumber = readonly [path: string, id: string, value: string];

/** The memory of a deck, kept in the file so that it can be made anew. */
export interface DeckMemo {
  version: 1;
  /** The path of the page that it is the deck of, below base and language, and the query of its view. */
  path: string;
  query: string;
  /** The briefing that it is the deck of, packed as in an address; '' for the deck of a page. */
  briefing: string;
  language: string;
  asOf: string;
  edition: string;
  numbers: MemoNumber[];
  /** The keys of all its slides. */
  keys: string[];
}

/** The memory of a slide: which it is, and the title and the notes that the atlas wrote (a short sum of each paragraph), by which those of a person are told. */
export interface SlideMemo {
  key: string;
  title: string;
  notes: string[];
}

const text = v.pipe(v.string(), v.maxLength(200_000));
const deckSchema = v.object({
  version: v.literal(1),
  path: v.pipe(text, v.regex(/^\/[a-z0-9/-]*$/i)),
  query: v.pipe(text, v.regex(/^(\?[^#\s]*)?$/)),
  briefing: text,
  language: text,
  asOf: text,
  edition: text,
  numbers: v.array(v.tuple([text, text, text])),
  keys: v.array(text),
});
const slideSchema = v.object({ key: text, title: text, notes: v.array(text) });

const memorySchema = v.object({ deck: deckSchema, slides: v.array(slideSchema) });

/** The memories of a deck and of all its slides in one. */
export interface DeckMemory {
  deck: DeckMemo;
  slides: SlideMemo[];
}

/** Reads what a deck and its slides remember. Null for a text that is none, or of another version. */
export function readDeckMemory(content: string): DeckMemory | null {
  const read = v.safeParse(memorySchema, parsed(content));
  return read.success ? read.output : null;
}

/** Reads what a deck remembers. Null for a text that is none, or of another version. */
export function readDeckMemo(content: string): DeckMemo | null {
  const read = v.safeParse(deckSchema, parsed(content));
  return read.success ? read.output : null;
}

/** Reads what a slide remembers. Null for a text that is none. */
export function readSlideMemo(content: string): SlideMemo | null {
  const read = v.safeParse(slideSchema, parsed(content));
  return read.success ? read.output : null;
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}
