import * as say from '#messages';
import { findRegion } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';
import { regionShortName } from '../../i18n/names.ts';
import { hasWords } from '../../lib/text/hasWords.ts';

/** The title of a figure after the name of its region, unless it has that name, so that a slide, a picture or a citation that stands alone says where. */
export function placedTitle({ atlas, language }: { atlas: Atlas; language: Language }, title: string, regionId: string | undefined): string {
  const region = regionId ? findRegion(atlas, regionId) : undefined;
  return !region || hasWords(title, regionShortName(region)) ? title : say.slidesOf(language, { name: regionShortName(region), title });
}
