import * as say from '#messages';
import { findRegion } from '../../atlas/lookup.ts';
import { regionShortName } from '../../i18n/names.ts';
import type { FigureContext } from './context.ts';

/** The short name of a region; its id where there is no such region. */
export function nameOfRegion({ atlas }: Pick<FigureContext, 'atlas'>, regionId: string): string {
  const region = findRegion(atlas, regionId);
  return region ? regionShortName(region) : regionId;
}

/** What a figure is about: its region, or all regions. For use within a line. */
export function whereOf(context: Pick<FigureContext, 'atlas' | 'language' | 'regionId'>): string {
  return context.regionId ? nameOfRegion(context, context.regionId) : say.timelineWorldwide(context.language);
}

/** The same at the beginning of a line, with a capital where the script has capitals. */
export function whereFirst(context: Pick<FigureContext, 'atlas' | 'language' | 'regionId'>): string {
  const where = whereOf(context);
  return where.charAt(0).toLocaleUpperCase(context.language.code) + where.slice(1);
}
