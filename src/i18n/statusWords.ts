import * as say from '#messages';
import { isEndUnconfirmed, type Span, statusOn } from '../atlas/status.ts';
import { parseDate } from '../lib/edtf.ts';
import { beginningDate } from './beginning.ts';
import type { Language } from './language.ts';

/** The status of a programme or a phase on a day; a planned end that has passed without word is said as that. */
export function statusWords(language: Language, span: Span, day: string): string {
  return isEndUnconfirmed(span, day) ? say.statusPlannedEnd(language, { end: language.date(span.end) }) : say.status(language, statusOn(span, day));
}

/** The life of a programme on a day as one sentence: since when it runs and until when, or what is not published of that. */
export function lifeWords(language: Language, span: Span & { seen: string }, day: string): string {
  const isGiven = (date: string) => date !== '' && date !== '..';
  const start = isGiven(span.start) || span.seen ? beginningDate(language, span.start, span.seen) : '';
  const end = isGiven(span.end) ? language.date(span.end) : '';
  if (isEndUnconfirmed(span, day)) return say.lifePassed(language, { start, end });
  switch (statusOn(span, day)) {
    case 'running': {
      const isSeen = !isGiven(span.start) && span.seen !== '';
      const since = { start: isSeen ? language.date(span.seen) : start, seen: isSeen ? 1 : 0 };
      return end ? say.lifeRunning(language, { ...since, end, planned: span.endBasis === 'planned' ? 1 : 0 }) : say.lifeOpen(language, since);
    }
    case 'planned':
      return say.lifePlanned(language, { start, end });
    case 'ended':
      return say.lifeEnded(language, { start, end });
    case 'unknown':
      return parseDate(span.end).earliest > day ? say.lifeAnnounced(language, { start, end }) : say.lifeUnknown(language, { start });
  }
}
