import { group, rollup } from 'd3';
import * as v from 'valibot';
import { firstIssue } from '../lib/checked.ts';

/** The kinds of changes of a record between two editions. */
export const KINDS = ['added', 'changed', 'removed'] as const;
/** A row or column came, a cell changed, a row or column went. */
export type ChangeKind = (typeof KINDS)[number];

/** One change of the facts: a row that came or went (`column` ''), a cell that changed, or a whole column (`record` ''). */
export interface Change {
  /** '' for what belongs to all regions. */
  regionId: string;
  table: string;
  /** The key of the row, its parts joined by +. */
  record: string;
  name: string;
  kind: ChangeKind;
  column: string;
  before: string;
  after: string;
}

/** A change as a page names it. */
export interface NamedChange extends Change {
  /** The language of the name, where it is not that of the page; '' where it is. */
  lang: string;
}

/** A change that is kept with its edition. */
export interface FactChange extends NamedChange {
  edition: string;
  /** Day on which the editions were compared, `YYYY-MM-DD`. */
  day: string;
  /** The edition that it was compared with. */
  since: string;
}

const cell = v.string();
const fileSchema = v.object({
  version: v.literal(2),
  rows: v.array(v.tuple([cell, cell, cell, cell, cell, cell, cell, v.picklist(KINDS), cell, cell, cell, cell])),
});

/** Reads the file of changes. Throws an Error that says what is wrong. */
export function readChanges(raw: unknown): FactChange[] {
  const file = v.safeParse(fileSchema, raw);
  if (!file.success) throw new Error(firstIssue(file.issues));
  return file.output.rows.map(([edition, day, since, regionId, table, record, name, kind, column, before, after, lang]) => ({
    ...{ edition, day, since, regionId, table, record, name, lang, kind, column, before, after },
  }));
}

/** An edition with its changes by region, '' first for what belongs to all; as the file has them, the newest edition first. */
export interface EditionChanges {
  edition: string;
  day: string;
  since: string;
  changes: FactChange[];
  regions: Map<string, FactChange[]>;
}

/** The changes by edition and region. */
export function editionsOf(changes: readonly FactChange[]): EditionChanges[] {
  return [...group(changes, ({ edition }) => edition)].map(([edition, own]) => {
    const [{ day = '', since = '' } = {}] = own;
    return { edition, day, since, changes: own, regions: group(own, ({ regionId }) => regionId) };
  });
}

/** How many records came, changed and went: a record with several changed cells counts once, and a column counts as one. */
export function changeCounts(changes: readonly Change[]): Record<ChangeKind, number> {
  const counts = rollup(
    changes,
    (rows) => new Set(rows.map(({ table, record, column }) => `${table}/${record || column}`)).size,
    ({ kind }) => kind,
  );
  return { added: counts.get('added') ?? 0, changed: counts.get('changed') ?? 0, removed: counts.get('removed') ?? 0 };
}
