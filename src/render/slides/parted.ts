import * as say from '#messages';
import type { Language } from '../../i18n/language.ts';
import { evenly } from '../evenly.ts';

/** The title of a part of something that takes several slides, with its number; the plain title where it takes one. */
export function partTitle(language: Language, title: string, number: number, count: number): string {
  return count > 1 ? say.slidesPart(language, { title, number: language.number(number), count: language.number(count) }) : title;
}

/** Divides a list of `count` rows over slides of at most `most`; each part has the title with its number, if there are several, and its half-open range. */
export function parted(language: Language, title: string, count: number, most: number): { title: string; from: number; to: number }[] {
  const parts = evenly(count, (from, to) => to - from <= most);
  return parts.map(([from, to], index) => ({
    from,
    to,
    title: partTitle(language, title, index + 1, parts.length),
  }));
}
