/** A row or a cell of a sheet, and one that does not say where it stands. */
const PLACED = /<(row|c)(?=[\s/>])([^>]*)>/g;
const UNPLACED = /<(?:row|c)(?=[\s/>])(?![^>]*\sr\s*=)/;
const ADDRESS = /\sr\s*=\s*["']([A-Z]*)(\d*)["']/;
/** A number that is none, as some programs write it. The value of a cell of text is not meant. */
const NO_NUMBER = /(<c(?![^>]*\st\s*=\s*["'](?:str|inlineStr|e)["'])[^>]*>)\s*<v>\s*[+-]?(?:nan|inf(?:inity)?)\s*<\/v>/gi;

/**
 * The files of a workbook with what the reader of workbooks asks of a sheet. Rows and cells may leave their address out and follow the one before then (ECMA-376,
 * part 1, 18.3.1.4 and 18.3.1.73): they get it. A number that is none (`NaN`) is an empty cell.
 */
export function completeSheets(files: Record<string, Uint8Array>): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, /sheet[^/]*\.xml$/i.test(name) ? completeSheet(bytes) : bytes]));
}

function completeSheet(bytes: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(bytes);
  if (!UNPLACED.test(xml) && xml.search(NO_NUMBER) < 0) return bytes;
  let [row, column] = [0, 0];
  const complete = xml.replace(NO_NUMBER, '$1').replace(PLACED, (tag, name: string, rest: string) => {
    const [, letters = '', digits = ''] = ADDRESS.exec(rest) ?? [];
    if (name === 'row') [row, column] = [Number(digits) || row + 1, 0];
    else column = letters ? columnNumber(letters) : column + 1;
    if (digits) return tag;
    return name === 'row' ? `<row r="${row}"${rest}>` : `<c r="${columnLetters(column)}${row}"${rest}>`;
  });
  return new TextEncoder().encode(complete);
}

/** The number of a column by its letters: A is 1, AA is 27. Of other letters it makes what the reader makes of them. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (let index = 0; index < letters.length; index++) number = number * 26 + letters.charCodeAt(index) - 64;
  return number;
}

function columnLetters(number: number): string {
  const [last, before] = [(number - 1) % 26, Math.floor((number - 1) / 26)];
  return `${before > 0 ? columnLetters(before) : ''}${String.fromCharCode(65 + last)}`;
}
