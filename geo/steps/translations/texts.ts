import { keyColumns } from '../../../src/atlas/edition.ts';
import type { DataPackage, Resource } from '../descriptor.ts';
import type { PoEntry } from '../po/entry.ts';
import { keyOf } from '../po/entry.ts';
import { type Row, rowsOf, type Tables } from '../rows.ts';

/** A text of the tables that can be translated: once for each context, with all places where it stands. */
export type SourceText = Pick<PoEntry, 'context' | 'text' | 'references'>;

/** All texts of the tables that can be translated, in the order of the tables, their rows and columns. */
export function sourceTexts(tables: Tables, { resources }: DataPackage): SourceText[] {
  const texts = new Map<string, { context: string; text: string; references: string[] }>();
  for (const resource of resources) {
    const columns = resource.schema.fields.filter(({ translatable }) => translatable).map(({ name }) => name);
    for (const row of rowsOf(tables, resource.name)) {
      for (const column of columns) {
        const text = row.cells[column];
        if (!text) continue;
        const found = { context: `${resource.name}.${column}`, text, references: [] };
        const known = texts.get(keyOf(found)) ?? found;
        texts.set(keyOf(found), known);
        known.references.push(placeOf(row, resource));
      }
    }
  }
  return [...texts.values()];
}

/** Where a text stands, such as `common/activities:piracy`. Other tools split references at spaces, so they have none. */
function placeOf(row: Row, resource: Resource): string {
  const key = keyColumns(resource).map((column) => row.cells[column] ?? '');
  return `${row.folder}/${resource.name}:${key.join('.')}`.replace(/\s/g, '_');
}
