import { HEAD, xmlText } from './xml.ts';
import { zip } from './zip.ts';

/** A cell of a sheet: text, a number, a day (`YYYY-MM-DD`), or null if it is empty. */
export type Cell = string | number | { day: string } | null;

interface Sheet {
  name: string;
  rows: readonly (readonly Cell[])[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DAY_MS = 86_400_000;
/** The day before the first of a workbook, and the first day that all programs count alike: Excel knows a 29 February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_DAY = '1900-03-01';
/** The second format of a cell shows a day as `YYYY-MM-DD`. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** Writes rows as a workbook (.xlsx) with a sheet named `Data`, and more sheets if given; only one with days has formats. 'Edit data' on a chart opens it. */
export function workbook(rows: Sheet['rows'], ...more: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [{ name: 'Data', rows }, ...more];
  const numbered = sheets.map((sheet, index) => ({ ...sheet, number: index + 1 }));
  const hasDays = sheets.some((sheet) => sheet.rows.some((cells) => cells.some((cell) => typeof cell === 'object' && cell !== null)));
  const styleType = hasDays ? `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>` : '';
  const styleLink = hasDays ? `<Relationship Id="rId${numbered.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/>` : '';
  const overrides = numbered.map(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`);
  const names = numbered.map(({ name, number }) => `<sheet name="${xmlText(name)}" sheetId="${number}" r:id="rId${number}"/>`);
  const links = numbered.map(({ number }) => `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`);
  return zip(
    new Map([
      [
        '[Content_Types].xml',
        `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>${styleType}${overrides.join('')}</Types>`,
      ],
      [
        '_rels/.rels',
        `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ],
      ['xl/workbook.xml', `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.join('')}</sheets></workbook>`],
      ['xl/_rels/workbook.xml.rels', `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}${styleLink}</Relationships>`],
      ...(hasDays ? [['xl/styles.xml', STYLES] as [string, string]] : []),
      ...numbered.map(({ number, rows: own }): [string, string] => [`xl/worksheets/sheet${number}.xml`, sheetXml(own)]),
    ]),
  );
}

function sheetXml(rows: Sheet['rows']): string {
  const lines = rows.map((cells, row) => `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row + 1}`)).join('')}</row>`);
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function cellXml(cell: Cell, at: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${xmlText(cell)}</t></is></c>`;
  return cell.day < FIRST_DAY ? cellXml(cell.day, at) : `<c r="${at}" s="1"><v>${(Date.parse(cell.day) - DAY_ZERO) / DAY_MS}</v></c>`;
}

/** The letters of a column: 0 is A, 26 is AA. */
export function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : `${columnName(Math.floor(index / 26) - 1)}${String.fromCharCode(65 + (index % 26))}`;
}
