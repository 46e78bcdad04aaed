import type { CellCount } from '../../atlas/incidents.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';
import type { LayerId } from '../../view/viewState.ts';
import type { MapData } from './types.ts';

/** All that a map is described from. */
export interface MapInput {
  atlas: Atlas;
  language: Language;
  data: MapData;
  layers: readonly LayerId[];
  /** The day it is shown for, `YYYY-MM-DD`. */
  day: string;
  /** The region that is shown; the world without it, or for `global`. */
  regionId?: string | undefined;
  /** Cells to draw when incidents are shown. */
  cells?: readonly CellCount[] | undefined;
  /** One State or centre to fit instead of the whole region. */
  focus?: { iso3?: string; position?: [number, number] } | undefined;
}
