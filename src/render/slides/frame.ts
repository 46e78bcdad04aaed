import * as say from '#messages';
import type { Atlas } from '../../atlas/records.ts';
import { asOfLine } from '../../i18n/asOfLine.ts';
import type { Language } from '../../i18n/language.ts';
import { sourceLine } from '../../i18n/sourceLine.ts';
import { viewRemarks } from '../../i18n/viewRemarks.ts';
import type { Slide } from '../pptx/deck.ts';
import { codeItems } from './code.ts';
import { widthOf } from './items.ts';

/** The facts and addresses from which the foot and the notes of a slide are written. */
export interface SlideFrame {
  atlas: Atlas;
  language: Language;
  /** The last day of the chosen time, `YYYY-MM-DD`. */
  day: string;
  /** Address of the live view. */
  address: string;
  /** Filters of the view in words. */
  filters?: readonly string[];
  /** The region that the figure of the view is of. */
  regionId?: string | undefined;
}

/** A slide before its deck numbers its sources: what is said aloud and what words mean, instead of finished notes. */
export interface Draft extends Omit<Slide, 'notes'> {
  /** Sentences to say aloud, at most three. */
  spoken: string[];
  definitions: string[];
}

/** The ends of paths that name no page. */
const NO_PAGE = /\/(figure|region|state|centre|programme|instrument)$/;
/** Room in px of the lines of the foot. */
const LINK_ROOM = 296;
const SOURCE_ROOM = 800;

/** The sources of a slide, the sentences to say aloud, and whether it has a map. */
export interface About {
  sources: readonly string[];
  spoken: readonly string[];
  definitions?: readonly string[];
  hasMap?: boolean;
}

/** A slide with figures: its foot names sources, time, filters and the live address, with a code for it. */
export function frameSlide(frame: SlideFrame, head: Pick<Draft, 'title' | 'subtitle' | 'body'>, about: About): Draft {
  return {
    ...head,
    ...footOf(frame, about.sources, about.hasMap ?? false),
    layout: 'figure',
    body: [...head.body, ...codeItems(frame.address, frame.language)],
    sources: about.sources,
    spoken: about.spoken.filter(Boolean).slice(0, 3),
    definitions: [...(about.definitions ?? [])],
  };
}

/** The texts of the foot: the best publishers of the sources, what else must be known, and the live address. */
export function footOf(frame: SlideFrame, sources: readonly string[], hasMap: boolean): Pick<Draft, 'source' | 'remark' | 'link'> {
  const { atlas, language, address } = frame;
  const lines = [3, 2, 1].map((most) => sourceLine(language, atlas, sources, { most, others: '' }));
  return {
    source: lines.find((line) => widthOf(line) <= SOURCE_ROOM) ?? lines.at(-1) ?? '',
    remark: remarkOf(frame, sources, hasMap),
    link: { text: shortAddress(address), address },
  };
}

/**
 * The second line of the foot: the time where it is not today, the filters, on a map that boundaries are no opinion, and the date of the facts, which is
 * left to the cover and the notes where the line has no room for it.
 */
function remarkOf({ atlas, language, filters = [] }: SlideFrame, sources: readonly string[], hasMap: boolean): string {
  const needed = [...viewRemarks(language, atlas, filters), ...(hasMap ? [say.slidesBoundaries(language)] : [])];
  const whole = [...needed, asOfLine(language, atlas, sources)].join(language.gap);
  return needed.length === 0 || widthOf(whole) <= SOURCE_ROOM ? whole : needed.join(language.gap);
}

/** The text of an address: host and path, or where that is too wide those of a page above it, so that it can be typed from paper. The code holds the whole address. */
function shortAddress(address: string): string {
  if (!address) return '';
  const { host, pathname } = new URL(address);
  const parts = pathname.split('/').filter(Boolean);
  const paths = parts.map((_, index) => `/${parts.slice(0, parts.length - index).join('/')}`).filter((path) => !NO_PAGE.test(path));
  return paths.map((path) => host + path).find((text) => widthOf(text) <= LINK_ROOM) ?? host;
}
