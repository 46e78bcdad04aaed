import Papa from 'papaparse';
import { type Cut, gridTable } from '../gridTable.ts';
import { Refusal } from '../refusal.ts';
import { textParts } from '../sourceText.ts';
import type { FileHead, Format, Progress, Source, Table } from '../table.ts';
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

async function read({ blob }: Source, progress: Progress): Promise<Table> {
  const rows: Cut[] = [];
  for await (const part of cutRows(textParts(blob, progress))) for (const row of part) rows.push(row);
  // Lines without any mark are no rows, nor is the line by which Excel is told the delimiter.
  const marked = rows.filter(({ cells }) => cells.length > 1 || cells[0] !== '');
  return gridTable(marked.filter(({ cells }, index) => index > 0 || !/^sep=.?$/i.test(cells.join(''))));
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
      const row = open.has(index) ? { line, cells, isOpen: true } : { line, cells };
      line += 1;
      for (const cell of cells) line += lineEnds(cell);
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
