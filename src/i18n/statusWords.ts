import * as say from '#messages';
import { isEndUnconfirmed, type Span, statusOn } from '../atlas/status.ts';
import type { Language } from './language.ts';

/** The status of a programme or a phase on a day; a planned end that has passed without word is said as that. */
export function statusWords(language: Language, span: Span, day: string): string {
  return isEndUnconfirmed(span, day) ? say.statusPlannedEnd(language, { end: language.date(span.end) }) : say.status(language, statusOn(span, day));
}
