import type { IncidentCounts } from '../src/atlas/incidents.ts';
import type { TableName } from '../src/atlas/schema.ts';
import type { EmbedFile, TableFile } from './embedAtlas.ts';

/** All that an embedded figure may need. */
export interface EmbedContents {
  atlas: EmbedFile;
  incidents?: IncidentCounts | undefined;
}

/** The sources and words of the picture of today, without any choice. */
export interface FirstView {
  /** Its source line. */
  said: string;
  /** The words that its picture shows, where some texts come later. */
  words: readonly string[];
  /** Columns of which it shows only few texts. */
  laterTexts: Partial<Record<TableName, readonly string[]>>;
}

/** The two data files of an embedded figure: what the picture of today needs, and the rest. See `src/embed/loadFacts.ts`. */
export interface SplitEmbed {
  first: EmbedContents & { said: string; hasLaterTexts: boolean };
  rest: Pick<EmbedFile, 'tables'>;
}

/**
 * Splits what an embedded figure may need. The picture of today needs no sources, for its source line is said in the file, and of later texts those
 * alone that it shows. All rows stay in both files in the same order.
 */
export function splitEmbed(contents: EmbedContents, { said, words, laterTexts }: FirstView): SplitEmbed {
  const { sources, ...tables } = contents.atlas.tables;
  const shown = withoutSpaces(words.join(''));
  const split = Object.entries(tables).map(([name, table]) => {
    const texts = laterTexts[name as TableName] ?? [];
    const isShown = (text: string) => shown.includes(withoutSpaces(text));
    return { name, first: firstTable(table, texts, isShown), rest: restTable(table, ['sources', ...texts]) };
  });
  const rest = Object.fromEntries(split.filter((entry) => entry.rest.columns.length).map((entry) => [entry.name, entry.rest]));
  return {
    first: {
      ...contents,
      atlas: { ...contents.atlas, tables: Object.fromEntries(split.map(({ name, first }) => [name, first])) },
      said,
      hasLaterTexts: Object.keys(laterTexts).length > 0,
    },
    rest: { tables: { ...rest, ...(sources ? { sources } : {}) } },
  };
}

/** Lines are broken at spaces, and in Chinese without them. */
const withoutSpaces = (text: string) => text.replaceAll(/\s/g, '');

/** A table without sources; of later texts it keeps those that are shown. */
function firstTable({ columns, rows, blank, english = {} }: TableFile, texts: readonly string[], isShown: (text: string) => boolean): TableFile {
  const kept = columns.filter((column) => column !== 'sources');
  const cells = rows.map((row) =>
    kept.map((column) => cellOf(row[columns.indexOf(column)], texts.includes(column) && !isShown(String(row[columns.indexOf(column)])))),
  );
  const isThere = (column: string) => (place: number) => cells[place]?.[kept.indexOf(column)] !== '';
  const translated = Object.entries(english).map(([column, places]) => [column, places.filter(isThere(column))] as const);
  return {
    columns: kept,
    rows: cells,
    blank: { ...blank, ...(kept.length < columns.length ? { sources: [] } : {}) },
    english: Object.fromEntries(translated.filter(([, places]) => places.length)),
  };
}

const cellOf = (value: unknown, isLater: boolean) => (isLater ? '' : value);

/** The columns of a table that come later, with the same rows. */
function restTable({ columns, rows, english = {} }: TableFile, later: readonly string[]): TableFile {
  const kept = columns.filter((column) => later.includes(column));
  return {
    columns: kept,
    rows: rows.map((row) => kept.map((column) => row[columns.indexOf(column)])),
    english: Object.fromEntries(Object.entries(english).filter(([column]) => kept.includes(column))),
  };
}
