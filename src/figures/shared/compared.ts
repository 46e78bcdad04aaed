import { group } from 'd3';
import * as say from '#messages';
import type { Language } from '../../i18n/language.ts';
import { CHANGES, type Change, type Difference, differences } from '../../lib/changes.ts';
import { changeKey, GUTTER_PX, signedMarks } from './changeMarks.ts';
import type { FigureContext } from './context.ts';
import type { Figure, Table, TableData } from './figure.ts';

type Rows = readonly (readonly string[])[];
type RowChange = Difference<Rows>;

const COUNTED = { new: 'added', gone: 'removed', changed: 'changed' } as const satisfies Record<Change, string>;

/**
 * A figure with what differs from the earlier time of its context: counts in the subtitle, a column in the table, signs at the marks. All of it comes from the same figure
 * made of both times. A figure whose rows have no names shows one time, and says so. Without an earlier time it is the figure alone.
 */
export function compared(make: (context: FigureContext) => Figure, whole: FigureContext): Figure {
  const { before, language, later } = whole;
  if (!before) return make(whole);
  const context = { ...whole, width: whole.width - GUTTER_PX };
  const figure = make(context);
  const when = language.date(before.atlas.at);
  if (!listOf(figure).named)
    return { ...make({ ...whole, before: undefined }), subtitle: inSentences(language, figure.subtitle, say.sinceOneTime(language, { when })) };
  // Muted rows came later than the time that is shown, so it does not count.
  const now = later ? make({ ...context, later: undefined }) : figure;
  const then = make({ ...context, ...before, before: undefined, later: undefined });
  const list = listOf(now);
  const changesBy = (named = list.named) =>
    differences(rowsByName(listOf(then), named), rowsByName(list, named), (was, is) => was.join('\n') !== is.join('\n'));
  const counted = changesBy(list.counted);
  const words = changeWords(language, counted, when);
  return {
    ...figure,
    subtitle: inSentences(language, figure.subtitle, words),
    summary: inSentences(language, figure.summary, words),
    ...(figure.records ? {} : { table: comparedTable(language, list, then.table, changesBy(), when) }),
    scene:
      figure.scene &&
      changeKey(figure.records ? figure.scene : signedMarks(figure.scene, then.scene, now.scene, context), context, goneNames(language, list, counted)),
  };
}

const listOf = ({ records, table }: Figure): Table => records ?? table;

/** Two sentences, the first of which may lack its full stop. */
const inSentences = ({ stop, gap }: Language, first: string, second: string) => [first, second].join(/[.。]$/u.test(first) ? gap : stop);

const nameOf = (row: readonly string[], named: number | undefined) => row.slice(0, named).join('\n');

function rowsByName({ rows }: Table, named: number | undefined): Map<string, Rows> {
  return group(rows, (row) => nameOf(row, named));
}

/** How many rows are new, gone and changed, in one sentence. */
function changeWords(language: Language, changes: readonly RowChange[], when: string): string {
  const counts = CHANGES.flatMap((change) => {
    const n = changes.filter((entry) => entry.change === change).length;
    return n ? [say.changesCount(language, { kind: COUNTED[change], n })] : [];
  });
  return counts.length ? say.sinceCounted(language, { when, changes: language.list(counts) }) : say.sinceSame(language, { when });
}

/** The table with a column for what became of each row; those that are gone stand at its end. */
function comparedTable(language: Language, table: Table, then: Table, changes: readonly RowChange[], when: string): Table {
  const byName = new Map(changes.map((entry) => [entry.key, entry]));
  const gone = changes.flatMap((entry) => (entry.change === 'gone' ? entry.was : []));
  return {
    ...table,
    ...(table.data ? { data: withGone(table.data, then, gone) } : {}),
    columns: [...table.columns, say.sinceKey(language, { when })],
    rows: [...table.rows, ...gone].map((row) => [...row, wordsOf(language, row, byName.get(nameOf(row, table.named)))]),
  };
}

/** The data of a table with that of rows of the earlier time that are gone. */
function withGone({ columns, records }: TableData, { rows, data }: { rows: Rows; data?: TableData }, gone: Rows): TableData {
  return { columns, records: () => [...records(), ...gone.map((row) => data?.records()[rows.indexOf(row)] ?? {})] };
}

/** The change of a row, with the cells that it had before where it has others now. */
function wordsOf(language: Language, row: readonly string[], entry: RowChange | undefined): string {
  if (!entry) return '';
  const word = say.sinceChange(language, entry.change);
  if (entry.change !== 'changed') return word;
  const [was = []] = entry.was;
  const before = was.filter((cell, index) => cell !== row[index]).map((cell) => cell || '–');
  return before.length ? say.sinceWas(language, { change: word, before: before.join(language.semicolon) }) : '';
}

/** The names of rows that are gone: they have no mark any more. */
function goneNames(language: Language, { named, counted = named }: Table, changes: readonly RowChange[]): string[] {
  return changes.flatMap((entry) => (entry.change === 'gone' ? [(entry.was[0] ?? []).slice(0, counted).filter(Boolean).join(language.comma)] : []));
}
