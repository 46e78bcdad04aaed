import { keyColumns } from '../../../src/atlas/edition.ts';
import type { DataPackage, Resource } from '../descriptor.ts';
import { type Fault, fault, type Row, rowsOf, type Tables } from '../rows.ts';
import { at } from './at.ts';

/** Faults of keys: two rows with the same key, and references to an id that no row has. */
export function checkKeys(tables: Tables, { resources }: DataPackage): Fault[] {
  const ids = new Map(resources.map((resource) => [resource.name, firstKeys(rowsOf(tables, resource.name), resource)]));
  return resources.flatMap((resource) => {
    const rows = rowsOf(tables, resource.name);
    return [...checkUnique(rows, resource), ...checkReferences(rows, resource, ids)];
  });
}

function firstKeys(rows: Row[], resource: Resource): Set<string> {
  const [column = ''] = keyColumns(resource);
  return new Set(rows.map((row) => row.cells[column] ?? ''));
}

function checkUnique(rows: Row[], resource: Resource): Fault[] {
  const columns = keyColumns(resource);
  const seen = new Map<string, Row>();
  return rows.flatMap((row) => {
    const key = columns.map((column) => row.cells[column]).join(' + ');
    const first = seen.get(key);
    if (!first) seen.set(key, row);
    return first ? [fault(row.file, row.line, columns.join(' + '), key, `stands at ${first.file}:${first.line} already; allowed: once`)] : [];
  });
}

function checkReferences(rows: Row[], { name, schema }: Resource, ids: Map<string, Set<string>>): Fault[] {
  return (schema.foreignKeys ?? []).flatMap((key) => {
    const column = key.fields[0] ?? '';
    const target = key.reference.resource || name;
    return rows.flatMap((row) => {
      const value = row.cells[column];
      return !value || ids.get(target)?.has(value) ? [] : [at(row, column, `allowed: an id of ${target}`)];
    });
  });
}
