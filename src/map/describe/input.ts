import type { CellCount } from '../../atlas/incidents.ts';
import type { MapRecord } from '../../atlas/mapRecord.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';
import type { LayerId } from '../../view/viewState.ts';
import type { OwnFeatures } from './ownFeatures.ts';
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
  /** Rows of a person's own files, which lie over every map. */
  own?: OwnFeatures | null | undefined;
  /** The record that the map answers instead of the whole region. */
  record?: MapRecord | undefined;
  /** All facts, where `atlas` is that of an earlier time: the frame of a record is taken from them. */
  whole?: Atlas | undefined;
}
