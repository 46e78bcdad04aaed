import type { IncidentCounts } from '../src/atlas/incidents.ts';
import { regionOfSource } from '../src/atlas/lookup.ts';
import type { EmbedFile, TableFile } from './embedAtlas.ts';

interface Contents {
  atlas: EmbedFile;
  incidents?: IncidentCounts | undefined;
}

/**
 * Merges sources that look the same in an embedded figure, which mostly shows their region and publisher alone, and numbers them. A figure of many facts then
 * carries dozens of sources instead of hundreds.
 */
export function mergeSources<T extends Contents>(contents: T): T {
  const { atlas, incidents } = contents;
  const { sources, ...others } = atlas.tables;
  if (!sources) return contents;
  const { table, numbers } = merged(sources);
  const renamed = (ids: readonly string[]) => [...new Set(ids.map((id) => numbers.get(id) ?? id))];
  const tables = Object.entries(others).map(([name, other]) => [name, withSources(other, renamed)] as const);
  const counts = incidents && {
    ...incidents,
    sources: Object.fromEntries(Object.entries(incidents.sources).map(([name, id]) => [name, numbers.get(id) ?? id])),
  };
  return { ...contents, atlas: { ...atlas, tables: { ...Object.fromEntries(tables), sources: table } }, incidents: counts };
}

/** The table with one row for all sources that differ by id alone, and the number of each source by its id. */
function merged({ columns, rows, ...others }: TableFile): { table: TableFile; numbers: ReadonlyMap<string, string> } {
  const idColumn = columns.indexOf('sourceId');
  const first = new Map<string, unknown[]>();
  const numbers = new Map<string, string>();
  for (const row of rows) {
    const region = regionOfSource(String(row[idColumn]));
    const shown = JSON.stringify(row.with(idColumn, region));
    const kept = first.get(shown) ?? row.with(idColumn, `${region}-s${first.size}`);
    first.set(shown, kept);
    numbers.set(String(row[idColumn]), String(kept[idColumn]));
  }
  return { table: { ...others, columns, rows: [...first.values()] }, numbers };
}

function withSources({ columns, rows, ...others }: TableFile, renamed: (ids: readonly string[]) => string[]): TableFile {
  const column = columns.indexOf('sources');
  if (column < 0) return { columns, rows, ...others };
  return { ...others, columns, rows: rows.map((row) => row.with(column, renamed(row[column] as string[]))) };
}
