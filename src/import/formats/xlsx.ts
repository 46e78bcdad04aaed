import { zipSync } from 'fflate';
import { faultText } from '../../lib/faultText.ts';
import { headRow } from '../columnNames.ts';
import { momentText } from '../dates.ts';
import { firstTable } from '../firstTable.ts';
import { gridTable } from '../gridTable.ts';
import { Refusal } from '../refusal.ts';
import type { Format, Progress, Source, Table } from '../table.ts';
import { isZip, namesInZip, unzipped } from '../unzipped.ts';
import { completeSheets } from './completeSheets.ts';
import { headIsMerged } from './mergedCells.ts';
import { refuseVastSheets } from './sheetSize.ts';

/** A workbook of Excel and of programs like it: one sheet, a chosen one or the first that is a table. */
export const xlsx: Format = {
  id: 'xlsx',
  // A workbook that is called otherwise has its parts in its first bytes.
  accepts: ({ name, bytes, text }) => isZip(bytes) && (/\.xls[xm]$/.test(name) || /PK.*xl\/(?:workbook|worksheets|_rels)/s.test(text)),
  read,
};

const MAIN = 'xl/workbook.xml';
/** In so many rows of each sheet it is seen whether it is a table. */
const LOOKED_AT = 200;

async function read({ blob, part }: Source, progress: Progress): Promise<Table> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  if (!namesIn(bytes).includes(MAIN)) throw new Refusal('workbook');
  const files = completeSheets(unzipped(bytes, (name) => /\.(xml|rels)$/.test(name)));
  refuseVastSheets(files);
  progress(0.3);
  const sheets = await sheetsOf(files);
  progress(0.9);
  const sheet = sheets.find(({ sheet: name }) => name === part) ?? sheets[firstTable(sheets.map(({ data }) => data.slice(0, LOOKED_AT).map(textsOf)))];
  if (!sheet) throw new Refusal('noRows');
  const rows = sheet.data.map((cells, index) => ({ line: index + 1, cells: textsOf(cells) }));
  const head = rows[headRow(rows.map(({ cells }) => cells))];
  if (head && headIsMerged(files, sheet.sheet, head.line)) throw new Refusal('merged');
  // A sheet is empty all around what was written into it: its empty rows are no rows of the file.
  return { ...gridTable(rows.filter(({ cells }) => cells.some(Boolean))), parts: sheets.map(({ sheet: name }) => name), part: sheet.sheet };
}

/** The names of the parts of a workbook. A damaged archive is to a person a damaged workbook. */
function namesIn(bytes: Uint8Array): string[] {
  try {
    return namesInZip(bytes);
  } catch (error) {
    throw error instanceof Refusal && error.reason === 'zip' ? new Refusal('workbook', error.detail) : error;
  }
}

/** The sheets of a workbook. The files are handed over unpacked: the reader would unpack them in workers made of text, which a strict policy refuses. */
async function sheetsOf(files: Record<string, Uint8Array>) {
  const { default: readWorkbook } = await import('read-excel-file/universal');
  const stored = zipSync(files, { level: 0 });
  try {
    const sheets = await readWorkbook(new Blob([stored]));
    // A chart that has a sheet to itself is listed without rows, which the types of the reader do not say.
    return sheets.filter(({ data }) => Array.isArray(data));
  } catch (error) {
    throw new Refusal('workbook', faultText(error));
  }
}

/** The cells of a row as texts, up to the last that was written: the reader makes all rows as long as the longest. */
function textsOf(cells: readonly unknown[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1).map(cellText);
}

/** A cell as text. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? momentText(value) : String(value);
}
