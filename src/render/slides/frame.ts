import * as say from '#messages';
import { findSource } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';
import { asOfLine, sourceLine } from '../../i18n/sourceLine.ts';
import { unique } from '../../lib/lists.ts';
import { cutText, textWidth } from '../../lib/text/textWidth.ts';
import { themes } from '../../theme/tokens.ts';
import type { Slide } from '../pptx/deck.ts';

/** The facts and addresses from which the foot and the notes of a slide are written. */
export interface SlideFrame {
  atlas: Atlas;
  language: Language;
  /** The last day of the chosen time, `YYYY-MM-DD`. */
  day: string;
  /** Address of the live view. */
  address: string;
  /** Ids of the sources of the slide. */
  sources: readonly string[];
}

/** Slides are drawn in the theme for paper. */
export const SLIDE_THEME = themes.paper;

const LINK_PX = 16;
/** Width in px of text that fits the box of the link. It is less than the box, because the font of slides is wider than the measured one. */
const LINK_ROOM = 325;

/** The foot and notes of a slide. The foot has publishers, date and live address; the notes have the description `about`, every source, conflicts between sources and definitions. */
export function frameSlide(frame: SlideFrame, about: string[]): Pick<Slide, 'source' | 'sources' | 'link' | 'notes'> {
  const { atlas, language, address, sources } = frame;
  const asOf = asOfLine(language, atlas);
  return {
    source: [sourceLine(language, atlas, sources), asOf].filter(Boolean).join(' '),
    sources,
    link: { text: `${say.slidesLive(language)} ${shortAddress(address, LINK_ROOM - textWidth(say.slidesLive(language), LINK_PX))}`, address },
    notes: [
      ...about.filter(Boolean),
      ...(sources.length ? [say.slidesSources(language)] : []),
      ...sources.flatMap((id) => sourceWords(frame, id)),
      ...conflictWords(frame),
      asOf,
      say.slidesLicence(language),
      say.aboutDisclaimerText(language),
      address,
    ],
  };
}

/** The text of an address: without the protocol, and cut if it is wider than `room` px. */
function shortAddress(address: string, room: number): string {
  return cutText(address.replace(/^https?:\/\//, '').replace(/\/$/, ''), room, LINK_PX);
}

function sourceWords({ atlas, language }: SlideFrame, id: string): string[] {
  const source = findSource(atlas, id);
  if (!source) return [];
  const parts = [
    source.title,
    source.publisher,
    source.published ? language.date(source.published) : '',
    source.url,
    say.verification(language, source.verification),
  ];
  return [`· ${parts.filter(Boolean).join('. ')}`];
}

function conflictWords({ atlas, language, sources }: SlideFrame): string[] {
  const rows = atlas.conflicts.filter((row) => row.sources.some((id) => sources.includes(id)));
  return unique(rows.map((row) => `${say.sourcePanelConflict(language)}: ${row.value} / ${row.otherValue}. ${row.note}`));
}
