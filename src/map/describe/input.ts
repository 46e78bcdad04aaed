import type { CellCount } from '../../atlas/incidents.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';
import type { LayerId } from '../../view/viewState.ts';
import type { MapData } from './types.ts';

/** The input of `describeMap`. */
export interface MapInput {
  atlas: Atlas;
  language: Language;
  data: MapData;
  layers: readonly LayerId[];
  /** The day of the map, `YYYY-MM-DD`. */
  day: string;
  /** The region of the map. Undefined and `global` give the map of the world. */
  regionId?: string | undefined;
  /** The incident cells, if their layer is on. */
  cells?: readonly CellCount[] | undefined;
  /** One State or centre to fit instead of the whole region. */
  focus?: { iso3?: string; position?: [number, number] } | undefined;
}
