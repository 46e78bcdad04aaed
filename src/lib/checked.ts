import * as v from 'valibot';

/** A short description of the first fault of a value: its path in the value, and the reason. */
export function firstIssue(issues: readonly v.BaseIssue<unknown>[]): string {
  const [first] = issues;
  return first ? `${v.getDotPath(first) ?? 'file'}: ${first.message}` : 'unreadable';
}

/** Checks a value against a schema and returns it. Throws an Error that names the first part that does not fit. */
export function checked<T>(schema: v.GenericSchema<unknown, T>, raw: unknown): T {
  const result = v.safeParse(schema, raw);
  if (result.success) return result.output;
  throw new Error(firstIssue(result.issues));
}
