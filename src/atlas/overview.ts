import * as v from 'valibot';
import { firstIssue } from '../lib/checked.ts';
import type { Verification } from './enumerations.ts';

/** How a source can have been verified, the best first. */
export const VERIFICATIONS = ['seed', 'read', 'excerpt', 'unverified'] as const satisfies readonly Verification[];

const count = v.number();
const schema = v.object({
  version: v.literal(1),
  tables: v.array(v.object({ name: v.string(), rows: count })),
  verification: v.record(v.string(), v.object({ seed: count, read: count, excerpt: count, unverified: count })),
});

/** All tables with their number of rows, and how many facts of each region rest on which verification: a fact on the best of its sources. */
export type Overview = v.InferOutput<typeof schema>;

/** Reads the overview of the facts. Throws an Error that says what is wrong. */
export function readOverview(raw: unknown): Overview {
  const file = v.safeParse(schema, raw);
  if (!file.success) throw new Error(firstIssue(file.issues));
  return file.output;
}
