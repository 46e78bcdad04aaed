import type { Field } from './descriptor.ts';

/** A cell as its readers get it: text, a number, a list, or null for a number that is not known. */
export type Cell = string | number | null | string[];

/** The value of a cell in the type of its column. */
export function typed(value: string, field: Field): Cell {
  if (field.listSeparator || field.name === 'sources') return value.split(';').filter(Boolean);
  if (field.type === 'string') return value;
  return value === '' ? null : Number(value);
}
