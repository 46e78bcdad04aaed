import edtf from 'edtf';
import { parseDate } from '../../../src/lib/edtf.ts';
import { isDamaged, repaired } from '../../../src/lib/text/encoding.ts';
import type { DataPackage, Field } from '../descriptor.ts';
import { type Fault, type Row, rowsOf, type Tables } from '../rows.ts';
import { at } from './at.ts';
import { dateAdvice } from './dates.ts';

/** Faults of single cells: empty where a value is required, wrong types, values that are not allowed, dates that are no EDTF. */
export function checkFields(tables: Tables, { resources }: DataPackage): Fault[] {
  return resources.flatMap(({ name, schema }) => rowsOf(tables, name).flatMap((row) => schema.fields.flatMap((field) => checkCell(row, field))));
}

function checkCell(row: Row, field: Field): Fault[] {
  const message = faultOf(row.cells[field.name] ?? '', field);
  return message ? [at(row, field.name, message)] : [];
}

function faultOf(value: string, field: Field): string | undefined {
  const { constraints = {} } = field;
  if (value !== value.trim()) return 'has space around it; allowed: none';
  if (!value) return constraints.required ? 'is empty; a value is required' : undefined;
  if (isDamaged(value)) return `holds damaged letters; allowed: ${repaired(value) ?? 'the letters as the source has them'}`;
  if (constraints.enum && !constraints.enum.includes(value)) return `allowed: ${constraints.enum.join(', ')}`;
  if (constraints.pattern && !new RegExp(`^(?:${constraints.pattern})$`).test(value)) return `allowed: ${constraints.pattern}`;
  if (constraints.maxLength && value.length > constraints.maxLength) return `allowed: ${constraints.maxLength} characters at most`;
  if (field.format === 'edtf') return isEdtf(value) ? undefined : dateAdvice(value);
  return field.type === 'string' ? undefined : numberFault(value, field);
}

function numberFault(value: string, { type, constraints }: Field): string | undefined {
  const { minimum = -Infinity, maximum = Infinity } = constraints ?? {};
  const number = Number(value);
  const kind = type === 'integer' ? 'a whole number' : 'a number';
  if (!Number.isFinite(number) || (type === 'integer' && !Number.isInteger(number))) return `allowed: ${kind}`;
  return number < minimum || number > maximum ? `allowed: ${kind} from ${minimum} to ${maximum}` : undefined;
}

const known = new Map<string, boolean>();

/** Whether a cell holds a date as the data dictionary allows: EDTF, `..` alone for open, windows of one precision or two. Each text is read once. */
function isEdtf(value: string): boolean {
  const before = known.get(value);
  if (before !== undefined) return before;
  const isDate = value === '..' || reads(value);
  known.set(value, isDate);
  return isDate;
}

function reads(value: string): boolean {
  try {
    parseDate(value);
    // The library refuses a window whose sides differ in precision, so each side is given to it alone.
    for (const side of value.replace(/^\[|\]$/g, '').split('..')) if (side) edtf(side);
    return true;
  } catch {
    return false;
  }
}
