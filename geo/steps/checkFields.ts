import edtf from 'edtf';
import { parseDate } from '../../src/lib/edtf.ts';
import type { DataPackage, Field, Resource } from './descriptor.ts';
import { type Fault, fault, type Row, type Tables } from './readTables.ts';

/** Faults of single cells and of keys: types, allowed values, EDTF dates, primary and foreign keys. */
export function checkFields(tables: Tables, descriptor: DataPackage): Fault[] {
  const ids = new Map(descriptor.resources.map((resource) => [resource.name, keyValues(tables, resource)]));
  return descriptor.resources.flatMap((resource) => {
    const rows = tables.rows.get(resource.name) ?? [];
    return [
      ...rows.flatMap((row) => resource.schema.fields.flatMap((field) => checkCell(row, field))),
      ...checkPrimaryKey(rows, resource),
      ...checkForeignKeys(rows, resource, ids),
    ];
  });
}

function keyValues(tables: Tables, resource: Resource): Set<string> {
  const column = resource.schema.primaryKey[0] ?? '';
  return new Set((tables.rows.get(resource.name) ?? []).map((row) => row.cells[column] ?? ''));
}

function checkCell(row: Row, field: Field): Fault[] {
  const value = row.cells[field.name] ?? '';
  const say = (message: string) => [fault(row.file, row.line, field.name, value, message)];
  const { constraints = {} } = field;
  if (value !== value.trim()) return say('has space around it; allowed: none');
  if (!value) return constraints.required ? say('is empty; a value is required') : [];
  if (constraints.enum && !constraints.enum.includes(value)) return say(`allowed: ${constraints.enum.join(', ')}`);
  if (constraints.pattern && !new RegExp(`^(?:${constraints.pattern})$`).test(value)) {
    return say(`allowed: ${constraints.pattern}`);
  }
  if (constraints.maxLength && value.length > constraints.maxLength) {
    return say(`allowed: ${constraints.maxLength} characters at most`);
  }
  if (field.format === 'edtf') return isEdtf(value) ? [] : say('allowed: a date in EDTF, such as 2011, 2016-02 or [2009-01-30..2010-03-10]');
  return field.type === 'string' ? [] : checkNumber(value, field, say);
}

function checkNumber(value: string, field: Field, say: (message: string) => Fault[]): Fault[] {
  const { minimum = -Infinity, maximum = Infinity } = field.constraints ?? {};
  const number = Number(value);
  const kind = field.type === 'integer' ? 'a whole number' : 'a number';
  if (!Number.isFinite(number) || (field.type === 'integer' && !Number.isInteger(number))) return say(`allowed: ${kind}`);
  return number < minimum || number > maximum ? say(`allowed: ${kind} from ${minimum} to ${maximum}`) : [];
}

/** Whether a cell holds a date as the data dictionary allows: EDTF, `..` alone for open, windows of one precision or two. */
export function isEdtf(value: string): boolean {
  if (value === '..') return true;
  try {
    parseDate(value);
    // The library refuses a window whose sides differ in precision, so each side is given to it alone.
    for (const side of value.replace(/^\[|\]$/g, '').split('..')) if (side) edtf(side);
    return true;
  } catch {
    return false;
  }
}

function checkPrimaryKey(rows: Row[], resource: Resource): Fault[] {
  const seen = new Map<string, Row>();
  return rows.flatMap((row) => {
    const columns = resource.schema.primaryKey;
    const key = columns.map((column) => row.cells[column]).join(' + ');
    const first = seen.get(key);
    if (!first) seen.set(key, row);
    return first ? [fault(row.file, row.line, columns.join(' + '), key, `stands at ${first.file}:${first.line} already; allowed: once`)] : [];
  });
}

function checkForeignKeys(rows: Row[], resource: Resource, ids: Map<string, Set<string>>): Fault[] {
  return (resource.schema.foreignKeys ?? []).flatMap((key) => {
    const column = key.fields[0] ?? '';
    const target = key.reference.resource || resource.name;
    return rows.flatMap((row) => {
      const value = row.cells[column];
      return !value || ids.get(target)?.has(value) ? [] : [fault(row.file, row.line, column, value, `allowed: an id of ${target}`)];
    });
  });
}
