import type { Atlas } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';
import type { Theme } from '../../theme/tokens.ts';

/** What every figure is made from. `day` is the day it shows (`YYYY-MM-DD`), `width` the room in px. */
export interface FigureContext {
  atlas: Atlas;
  language: Language;
  theme: Theme;
  day: string;
  width: number;
  /** One region, or all of them where it is left out. */
  regionId?: string;
}
