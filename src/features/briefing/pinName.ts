import * as say from '#messages';
import { findRegion } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';
import { regionShortName } from '../../i18n/names.ts';
import { figureName } from '../../pages/pageTitle.ts';
import type { Pin } from '../../view/briefing.ts';

/** The name of a view before it is drawn: the title that its reader wrote, else the name of its figure and its region. */
export function pinName(atlas: Atlas, language: Language, { title, figure, regionId }: Pick<Pin, 'title' | 'figure' | 'regionId'>): string {
  if (title) return title;
  const name = figure === 'map' ? say.appMap(language) : figureName(language, figure);
  const region = findRegion(atlas, regionId);
  return region ? say.slidesOf(language, { name: regionShortName(region), title: name }) : name;
}
