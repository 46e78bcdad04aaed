import * as say from '#messages';
import { asOfLine } from '../../i18n/asOfLine.ts';
import { sourceLine } from '../../i18n/sourceLine.ts';
import { viewRemarks } from '../../i18n/viewRemarks.ts';
import type { Desk } from '../panel/context.tsx';

/** The foot of every picture that leaves: the best publishers of its sources; the time where that is not today, the filters, the date of the facts and their licence; the address. */
export function pictureFoot(
  { atlas, language }: Pick<Desk, 'atlas' | 'language'>,
  { sources, filters = [], address }: { sources: readonly string[]; filters?: readonly string[]; address: string },
): string[] {
  const remarks = [
    ...viewRemarks(language, atlas, filters),
    say.appName(language) + language.stop.trim(),
    asOfLine(language, atlas, sources),
    say.slidesLicence(language),
  ];
  return [sourceLine(language, atlas, sources), remarks.filter(Boolean).join(language.gap), address].filter(Boolean);
}
