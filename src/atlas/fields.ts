import * as v from 'valibot';

/** The checks of single cells, from which the generated `schema.ts` puts each table together. */
export const text = v.string();
/** A date in EDTF, of any precision; empty where none is known. */
export const date = v.string();
export const id = v.pipe(v.string(), v.nonEmpty());
export const list = v.array(v.string());
export const number = v.number();
/** A number that the table may leave empty. */
export const numberOrNone = v.nullable(v.number());

/** One of the allowed words. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  return v.picklist(words);
}

/** One of the allowed words, or empty where the table says nothing. */
export function oneOrNone<const Words extends readonly string[]>(words: Words) {
  return v.picklist(['', ...words] as const);
}

/** The cells of a table that are in English because they have no translation: the indexes of their rows, by column. */
export const englishCells = v.optional(v.record(v.string(), v.array(v.number())), {});
