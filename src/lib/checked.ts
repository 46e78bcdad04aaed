import * as v from 'valibot';

/** What is wrong with a value, in a few words: where in it, and why. */
export function firstIssue(issues: readonly v.BaseIssue<unknown>[]): string {
  const [first] = issues;
  return first ? `${v.getDotPath(first) ?? 'file'}: ${first.message}` : 'unreadable';
}

/** The value as its schema reads it. Throws an Error that says where it has another form. */
export function checked<T>(schema: v.GenericSchema<unknown, T>, raw: unknown): T {
  const result = v.safeParse(schema, raw);
  if (result.success) return result.output;
  throw new Error(firstIssue(result.issues));
}
