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
