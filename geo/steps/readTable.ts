import { parse } from 'csv-parse/sync';
import { detectEncoding, type Encoding } from '../../src/lib/text/encoding.ts';
import type { Resource } from './descriptor.ts';
import { type Fault, fault, type Row } from './rows.ts';

interface Read {
  rows: Row[];
  faults: Fault[];
}

const MEND = 'save it as "CSV UTF-8 (comma delimited)"';

/** The rows of one file, given as `folder/table.csv` with its bytes, and a fault for each row that cannot be read. */
export function readTable(file: string, bytes: Uint8Array, resource: Resource): Read {
  const encoding = detectEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  const expected = resource.schema.fields.map((field) => field.name);
  const headerFault = checkHeader(file, text, expected);
  if (headerFault) return { rows: [], faults: [headerFault] };
  const read = readRows(file, text, expected);
  return encoding === 'utf-8' ? read : { rows: [], faults: [encodingFault(file, encoding, read.rows)] };
}

function checkHeader(file: string, text: string, expected: string[]): Fault | undefined {
  const header = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replaceAll('"', '');
  if (header === expected.join()) return undefined;
  const separator = [';', '\t'].find((character) => header === expected.join(character));
  if (!separator) return fault(file, 1, '', header, `wrong header; it must be ${expected.join()}`);
  return fault(file, 1, '', header, `is separated by ${separator === ';' ? 'semicolons' : 'tabs'}; allowed: commas; ${MEND}`);
}

function readRows(file: string, text: string, expected: string[]): Read {
  const [folder = '', name = ''] = file.split('/');
  const read: Read = { rows: [], faults: [] };
  try {
    // The types of `parse` do not know that `info` gives each record with the line it stands in.
    const records = parse(text, { info: true, relax_column_count: true }) as unknown as { record: string[]; info: { lines: number } }[];
    for (const { record, info } of records.slice(1)) {
      const message = rowFault(record, expected.length);
      if (message) read.faults.push(fault(file, info.lines, '', record.join(), message));
      else
        read.rows.push({
          table: name.slice(0, -4),
          file,
          folder,
          line: info.lines,
          cells: Object.fromEntries(expected.map((column, index) => [column, record[index] ?? ''])),
        });
    }
  } catch (error) {
    const { lines = 0, message } = error as Error & { lines?: number };
    return { rows: [], faults: [fault(file, lines, '', '', `is no well-formed CSV: ${message}`)] };
  }
  return read;
}

function rowFault(record: string[], columns: number): string | undefined {
  if (record.every((cell) => cell.trim() === '')) return 'is blank; allowed: no empty rows; delete it';
  return record.length === columns ? undefined : `has ${record.length} cells; allowed: ${columns}`;
}

/** The fault of a file that is not in UTF-8, at its first letter that UTF-8 encodes differently. */
function encodingFault(file: string, encoding: Encoding, rows: Row[]): Fault {
  const name = encoding === 'windows-1252' ? 'an old encoding, such as Windows-1252' : 'UTF-16';
  const message = `is saved in ${name}; allowed: UTF-8; ${MEND}`;
  for (const { line, cells } of rows) {
    const cell = Object.entries(cells).find(([, value]) => /[^\u0020-\u007e]/.test(value));
    if (cell) return fault(file, line, cell[0], cell[1], message);
  }
  return fault(file, 1, '', '', message);
}
