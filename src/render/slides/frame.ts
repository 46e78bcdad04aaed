import * as say from '#messages';
import { findSource } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';
import { publishersOf } from '../../i18n/publishers.ts';
import { unique } from '../../lib/lists.ts';
import { cutText, textWidth } from '../../lib/text/textWidth.ts';
import { themes } from '../../theme/tokens.ts';
import type { Slide } from '../pptx/deck.ts';

/** What every slide of a deck says around its objects. */
export interface SlideFrame {
  atlas: Atlas;
  language: Language;
  /** The last day of the time that is shown. */
  day: string;
  /** Address of the live view. */
  address: string;
  /** Numbers of the source rows that the slide stands on. */
  sources: readonly string[];
}

/** Slides are drawn in the theme for paper. */
export const SLIDE_THEME = themes.paper;

const NAMED = 3;
const LINK_PX = 16;
/** What the link's box holds in the face of slides, which runs wider. */
const LINK_ROOM = 325;

/** The foot and the notes of a slide: publishers and date, the live address, then for the speaker what is shown, every source, where they disagree, and what words mean. */
export function frameSlide(frame: SlideFrame, about: string[]): Pick<Slide, 'source' | 'sources' | 'link' | 'notes'> {
  const { atlas, language, address, sources } = frame;
  const named = publishersOf(language, atlas, sources, NAMED);
  const asOf = say.figureAsOf(language, { date: language.day(atlas.asOf) });
  return {
    source: [named && say.figureSources(language, { names: named }), asOf].filter(Boolean).join(' '),
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

/** An address as it is printed: without the protocol, cut where it is longer than `room` px. */
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
