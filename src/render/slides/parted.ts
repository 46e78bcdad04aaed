import * as say from '#messages';
import type { Language } from '../../i18n/language.ts';
import { evenly } from './evenly.ts';

/** Divides a list of `count` rows over slides of at most `most`; each part has the title with its number, if there are several, and its half-open range. */
export function parted(language: Language, title: string, count: number, most: number): { title: string; from: number; to: number }[] {
  const parts = evenly(count, (from, to) => to - from <= most);
  return parts.map(([from, to], index) => ({
    from,
    to,
    title: parts.length > 1 ? say.slidesPart(language, { title, number: language.number(index + 1), count: language.number(parts.length) }) : title,
  }));
}
