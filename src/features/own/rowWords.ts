import * as say from '#messages';
import type { Language } from '../../i18n/language.ts';
import { daysText } from '../../import/dates.ts';
import type { OwnRow } from '../../import/ownLayer.ts';

/** A row in a few words: its name, or the line that it stands on, with its date. */
export function rowWords(language: Language, { name, word, line, days }: OwnRow): string {
  const what = name || word || `${say.ownLine(language)} ${language.number(line)}`;
  return days ? `${what} (${language.date(daysText(days))})` : what;
}
