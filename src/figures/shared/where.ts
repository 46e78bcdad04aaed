import * as say from '#messages';
import { findRegion } from '../../atlas/lookup.ts';
import type { Language } from '../../i18n/language.ts';
import { regionShortName } from '../../i18n/names.ts';
import type { FigureContext } from './context.ts';

/** The short name of a region; its id where there is no such region. */
export function nameOfRegion({ atlas }: Pick<FigureContext, 'atlas'>, regionId: string): string {
  const region = findRegion(atlas, regionId);
  return region ? regionShortName(region) : regionId;
}

/** The subject of a figure in words: its region, or all regions. For use within a line. */
export function whereOf(context: Pick<FigureContext, 'atlas' | 'language' | 'regionId'>): string {
  return context.regionId ? nameOfRegion(context, context.regionId) : say.timelineWorldwide(context.language);
}

/** The subject of a figure at the beginning of a line. */
export function whereFirst(context: Pick<FigureContext, 'atlas' | 'language' | 'regionId'>): string {
  return capitalized(whereOf(context), context.language);
}

/** Words at the beginning of a line, with a capital where the script has capitals. */
export function capitalized(words: string, { code }: Pick<Language, 'code'>): string {
  return words.charAt(0).toLocaleUpperCase(code) + words.slice(1);
}
