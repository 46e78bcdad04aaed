import Papa from 'papaparse';
import { columnNames, headRow } from '../columnNames.ts';
import { Refusal } from '../refusal.ts';
import { textParts } from '../sourceText.ts';
import type { Aside, FileHead, Format, Progress, Row, Source, Table } from '../table.ts';
import { delimiterOf } from './delimiter.ts';

const SAMPLE_CHARACTERS = 1 << 16;
/** A cell that runs on longer than this has a quotation mark that nobody closed. */
const LONGEST_ROW = 1 << 23;

/** Text with a row a line: commas, semicolons, tabs or bars, in any encoding. */
export const csv: Format = { id: 'csv', accepts, read };

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells a file of bytes from text
const isText = ({ text }: FileHead) => !/[\u0000-\u0008\u000e-\u001f]/.test(text);

function accepts(head: FileHead): boolean {
  return isText(head) && !/^\s*(?:[[{]|<\?xml)/.test(head.text);
}

/** A row as it was cut from the text. */
interface Cut {
  line: number;
  cells: string[];
  isOpen: boolean;
}

async function read({ blob }: Source, progress: Progress): Promise<Table> {
  const rows: Cut[] = [];
  for await (const part of cutRows(textParts(blob, progress))) rows.push(...part);
  return tableOf(rows);
}

/** The rows of a text that comes in parts. A cell in quotation marks may hold line ends; `line` is the line of the text that a row begins on. */
async function* cutRows(parts: AsyncGenerator<string>): AsyncGenerator<Cut[]> {
  let parser: Papa.Parser | undefined;
  let text = '';
  let line = 1;
  const cut = (isLast: boolean): Cut[] => {
    parser ??= parserFor(text);
    const { data, errors, meta } = parser.parse(text, 0, !isLast) as Papa.ParseResult<string[]>;
    const open = new Set(errors.flatMap(({ code, row }) => (code === 'MissingQuotes' ? [row ?? -1] : [])));
    const found = data.map((cells, index): Cut => {
      const row = { line, cells, isOpen: open.has(index) };
      line += 1 + cells.reduce((sum, cell) => sum + lineEnds(cell), 0);
      return row;
    });
    text = isLast ? '' : text.slice(meta.cursor);
    return found;
  };
  for await (const part of parts) {
    text += part;
    if (!parser && text.length < SAMPLE_CHARACTERS) continue;
    yield cut(false);
    if (text.length > LONGEST_ROW) throw new Refusal('large');
  }
  yield cut(true);
}

/** A parser for a text. It first refuses a page of HTML, which a server sends in place of a file that is not there. */
function parserFor(text: string): Papa.Parser {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  if (!sample.trim()) throw new Refusal('empty');
  if (/^\s*<(?:!doctype html|html|head|body)\b/i.test(sample)) throw new Refusal('html');
  const config = { delimiter: delimiterOf(sample), newline: '\n', skipEmptyLines: false } as const;
  return new Papa.Parser(config as Papa.ParseConfig);
}

function lineEnds(cell: string): number {
  return cell.includes('\n') ? cell.split('\n').length - 1 : 0;
}

/** A table of cut rows: the heads found, empty columns at the end left out, and what is no row of the table set aside. Lines without any mark are no rows. */
function tableOf(cut: readonly Cut[]): Table {
  const rows = cut.filter(({ cells }) => cells.length > 1 || cells[0] !== '').filter(({ cells }, index) => index > 0 || !/^sep=.$/i.test(cells.join('')));
  if (rows.length === 0) throw new Refusal('empty');
  const at = headRow(rows.map(({ cells }) => cells));
  const head = rows[at]?.cells ?? [];
  const body = rows.slice(at + 1);
  const width = widthOf(at < 0 ? body : [{ cells: head }, ...body.filter(({ cells }) => cells.length <= head.length)]);
  const aside: Aside[] = rows
    .slice(0, Math.max(0, at))
    .map(({ line, cells }) => ({ line, column: '', reason: 'aboveHead', value: cells.join(' ').trim(), cells }));
  const taken: Row[] = [];
  for (const { line, cells, isOpen } of body) {
    const extra = cells.slice(width).find((cell) => cell.trim());
    const fault = isOpen ? 'quote' : cells.every((cell) => !cell.trim()) ? 'empty' : extra !== undefined ? 'cells' : undefined;
    if (fault) aside.push({ line, column: '', reason: fault, value: (isOpen ? (cells.at(-1) ?? '') : (extra ?? '')).slice(0, 200), cells });
    else taken.push({ line, cells: Array.from({ length: width }, (_, index) => cells[index] ?? '') });
  }
  return { columns: columnNames(head, width), rows: taken, aside };
}

/** How many columns have a name or a cell. */
function widthOf(rows: readonly { cells: readonly string[] }[]): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.findLastIndex((cell) => cell.trim() !== '') + 1), 0);
}
