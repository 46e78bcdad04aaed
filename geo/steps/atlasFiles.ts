import { max, transpose } from 'd3';
import { parseDate } from '../../src/lib/edtf.ts';
import { camelCase } from '../../src/lib/text/camelCase.ts';
import { derivedCells, derivedFields } from './derived.ts';
import { type DataPackage, type Resource, shownFields } from './descriptor.ts';
import { type English, englishCells } from './englishCells.ts';
import { isLater, laterTexts, type TextTable } from './laterTexts.ts';
import { type Row, rowsOf, type Tables } from './rows.ts';
import { type Cell, typed } from './typed.ts';

/** The version of the files' format. The browser refuses other versions. */
const ATLAS_VERSION = 1;

/** Tables that every page needs. The other tables are split into one file for each region. */
const CORE = new Set([
  'region',
  'activities',
  'states',
  'organizations',
  'region_states',
  'region_parts',
  'region_programmes',
  'instruments',
  'participations',
  'coverages',
  'centres',
  'programmes',
  'programme_activities',
  'programme_states',
  'phases',
  'conflicts',
]);

/** Texts of areas that a search by name does without. */
const AREA_TEXTS = ['definition', 'note'];

/** The milestones of the year before the facts were reviewed are told on the first page, so they stand in the core. */
function isRecent({ table, cells: { date = '' } }: Row, asOf: string): boolean {
  return table === 'milestones' && parseDate(date).earliest >= `${Number(asOf.slice(0, 4)) - 1}${asOf.slice(4)}`;
}

/** A data file of facts, as the browser fetches it. */
export interface AtlasFile {
  version: number;
  /** The edition of the facts, as `2026.11`. */
  edition: string;
  asOf: string;
  tables: Record<string, { columns: string[]; rows: Cell[][]; english?: English }>;
  /** Texts of the region's rows in the core. */
  texts?: Record<string, TextTable>;
}

/**
 * All facts as one file for reuse (`atlas`), and split as the app loads them: `core` without longer texts, and one file for each region with these texts
 * and the other tables. Rows that belong to all regions but are not needed at once (the ITCP record, SDG links) are in the file of the worldwide region.
 * `areas` holds the areas of all regions without their longer texts, by which the search finds them.
 */
export function atlasFiles(
  tables: Tables,
  descriptor: DataPackage,
): { atlas: AtlasFile; core: AtlasFile; areas: AtlasFile; regions: Record<string, AtlasFile> } {
  const asOf = newestReview(tables);
  const derived = derivedCells(tables);
  const isCore = (row: Row) => CORE.has(row.table) || isRecent(row, asOf);
  const file = (keep: (row: Row) => boolean, isEmptied = (_table: string, _column: string) => false): AtlasFile => ({
    version: ATLAS_VERSION,
    edition: descriptor.version,
    asOf,
    tables: Object.fromEntries(
      descriptor.resources.flatMap((resource) => {
        const rows = (tables.rows.get(resource.name) ?? []).filter(keep);
        return rows.length ? [[resource.name, fileTable(resource, rows, isEmptied, derived)]] : [];
      }),
    ),
  });
  const folders = [...new Set([...tables.rows.values()].flat().map((row) => row.folder))].filter((name) => name !== 'common');
  return {
    atlas: file(() => true),
    core: file(isCore, isLater),
    areas: file(
      ({ table }) => table === 'areas',
      (_, column) => AREA_TEXTS.includes(column),
    ),
    regions: Object.fromEntries(
      folders.map((folder) => [
        folder,
        {
          ...file((row) => !isCore(row) && (row.folder === folder || (row.folder === 'common' && folder === 'global'))),
          texts: laterTexts(tables, descriptor, folder),
        },
      ]),
    ),
  };
}

/** A file with the cells of its tables column by column, as the pages fetch it. Equal values then follow each other, and the compressed file is a sixth smaller. */
export function byColumn({ tables, ...file }: AtlasFile): object {
  const turned = Object.entries(tables).map(([name, { rows, ...table }]) => [name, { ...table, cells: transpose(rows) }]);
  return { ...file, tables: Object.fromEntries(turned) };
}

function fileTable(resource: Resource, rows: readonly Row[], isEmptied: (table: string, column: string) => boolean, derived: (row: Row) => Cell[]) {
  const fields = shownFields(resource);
  const filled = fields.map(({ name }) => name).filter((column) => !isEmptied(resource.name, column));
  return {
    columns: [...fields, ...derivedFields(resource.name)].map(({ name }) => camelCase(name)),
    rows: rows.map((row) => [...fields.map((field) => (filled.includes(field.name) ? typed(row.cells[field.name] ?? '', field) : '')), ...derived(row)]),
    ...englishCells(rows, filled),
  };
}

/** The date the facts stand at: the newest day on which the facts of a region were reviewed. */
function newestReview(tables: Tables): string {
  return max(rowsOf(tables, 'region'), ({ cells }) => cells.reviewed) ?? '';
}
