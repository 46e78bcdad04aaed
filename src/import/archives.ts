import type { Role } from './readings.ts';

/** A published archive of incidents, known by its columns. */
export interface Archive {
  id: 'asamMsi' | 'asamArcgis' | 'imbBenden' | 'gisis' | 'recaap';
  /** Patterns of which each must fit a column. */
  has: readonly RegExp[];
  /** The columns that have a meaning which their names do not say, by pattern. */
  roles: readonly (readonly [RegExp, Role])[];
}

/** The archives that are known, the most particular first. Other tables are read by the names and contents of their columns. */
const ARCHIVES: readonly Archive[] = [
  {
    id: 'asamArcgis',
    has: [/^dateofocc/i, /^subreg$/i, /^hostility_d/i],
    roles: [
      [/^x$/i, 'longitude'],
      [/^y$/i, 'latitude'],
      [/^dateofocc/i, 'date'],
      [/^reference$/i, 'reference'],
      [/^hostility_d/i, 'kind'],
      [/^victim_d/i, 'name'],
      [/^description$/i, 'text'],
      [/^(objectid|hostilitytype_l|victim_l|subreg|navarea)$/i, 'ignored'],
    ],
  },
  {
    id: 'asamMsi',
    has: [/^reference$/i, /^subreg$/i, /^hostility$/i, /^victim$/i],
    roles: [
      [/^hostility$/i, 'kind'],
      [/^victim$/i, 'name'],
      [/^(navarea|subreg)$/i, 'ignored'],
    ],
  },
  {
    id: 'imbBenden',
    has: [/^attack_type$/i, /^nearest_country$/i, /^eez_country$/i],
    roles: [
      [/^attack_type$/i, 'kind'],
      [/^nearest_country$/i, 'state'],
      [/^vessel_name$/i, 'name'],
      [/^(attack|location)_description$/i, 'text'],
      [/^(shore_|eez_country|time$|data_source|vessel_status|vessel_type)/i, 'ignored'],
    ],
  },
  {
    id: 'recaap',
    has: [/incident\s*(no|number|id)/i, /(type of incident|category|classification|\bcat\b|level)/i, /(ship|vessel)/i, /lat|position/i],
    roles: [
      [/incident\s*(no|number|id)/i, 'reference'],
      [/(type of incident|category|classification|\bcat\b)/i, 'kind'],
    ],
  },
  {
    id: 'gisis',
    has: [/date/i, /(imo\s*(number|no|n[°º]))/i, /(position|lat|area|incident)/i],
    roles: [[/(imo\s*(number|no|n[°º]))/i, 'ignored']],
  },
];

/** The archive whose columns a table has; undefined if it is none of them. */
export function archiveOf(columns: readonly string[]): Archive | undefined {
  return ARCHIVES.find(({ has }) => has.every((pattern) => columns.some((column) => pattern.test(column))));
}
