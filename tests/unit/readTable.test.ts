import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dateAdvice } from '../../geo/steps/check/dates.ts';
import { checkFields } from '../../geo/steps/check/fields.ts';
import { ATLAS_ROOT } from '../../geo/steps/check.ts';
import { type Resource, readDescriptor } from '../../geo/steps/descriptor.ts';
import { readTable } from '../../geo/steps/readTable.ts';
import { readTables } from '../../geo/steps/readTables.ts';
import { faultLine } from '../../geo/steps/rows.ts';
import { isDamaged, repaired } from '../../src/lib/text/encoding.ts';

const descriptor = readDescriptor(ATLAS_ROOT);
const zoneStates = descriptor.resources.find(({ name }) => name === 'zone_states') as Resource;
const organizations = descriptor.resources.find(({ name }) => name === 'organizations') as Resource;

const utf8 = (text: string) => new TextEncoder().encode(text);
const windows1252 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(`\ufeff${text}`, (character) => character.charCodeAt(0)).buffer);
const faults = (bytes: Uint8Array, resource = zoneStates) => readTable(`sound/${resource.name}.csv`, bytes, resource).faults.map(faultLine);

const HEADER = 'organization_id,name,short_name,kind,iso3';
const YAOUNDE = `${HEADER}\nimo,International Maritime Organization,IMO,un,\nicc,Centre de Yaoundé,CIC,igo,\n`;

describe('files as spreadsheets save them', () => {
  test('UTF-8 is read, with or without its mark, with any ends of lines and with all cells in quotation marks', () => {
    for (const text of [YAOUNDE, `\ufeff${YAOUNDE}`, YAOUNDE.replaceAll('\n', '\r\n'), YAOUNDE.replace(/[^,\n]+/g, '"$&"')]) {
      const { rows, faults: none } = readTable('common/organizations.csv', utf8(text), organizations);
      expect(none).toEqual([]);
      expect(rows.map(({ cells }) => cells.name)).toEqual(['International Maritime Organization', 'Centre de Yaoundé']);
    }
  });
  test('an old encoding is refused at its first letter that is not ASCII', () => {
    expect(faults(windows1252(YAOUNDE), organizations)).toEqual([
      'sound/organizations.csv:3: name = "Centre de Yaoundé": is saved in an old encoding, such as Windows-1252; allowed: UTF-8; save it as "CSV UTF-8 (comma delimited)"',
    ]);
  });
  test('UTF-16 is refused', () => {
    expect(faults(utf16(YAOUNDE), organizations)).toEqual([
      'sound/organizations.csv:3: name = "Centre de Yaoundé": is saved in UTF-16; allowed: UTF-8; save it as "CSV UTF-8 (comma delimited)"',
    ]);
  });
  test.each([
    [';', 'semicolons'],
    ['\t', 'tabs'],
  ])('%j between cells is refused', (separator, name) => {
    const [line] = faults(utf8(YAOUNDE.replaceAll(',', separator)), organizations);
    expect(line).toContain(`is separated by ${name}; allowed: commas; save it as "CSV UTF-8 (comma delimited)"`);
  });
  test('a blank row is refused, empty or with commas', () => {
    expect(faults(utf8('area_id,iso3,sources\nzone,COM,s1\n\n,,\n'))).toEqual([
      'sound/zone_states.csv:3: is blank; allowed: no empty rows; delete it',
      'sound/zone_states.csv:4: is blank; allowed: no empty rows; delete it',
    ]);
  });
  test('a wrong header, a missing cell and broken quotation marks are named', () => {
    expect(faults(utf8('area,iso3,sources\n'))).toEqual(['sound/zone_states.csv:1: wrong header; it must be area_id,iso3,sources']);
    expect(faults(utf8('area_id,iso3,sources\nzone,COM\n'))).toEqual(['sound/zone_states.csv:2: has 2 cells; allowed: 3']);
    expect(faults(utf8('area_id,iso3,sources\nzone,COM,s1\nzone,"KEN,s1\n'))).toEqual([
      expect.stringMatching(/^sound\/zone_states\.csv:[34]: is no well-formed CSV/),
    ]);
  });
});

describe('damaged letters', () => {
  test.each([
    ['YaoundÃ©', 'Yaoundé'],
    ['SÃ£o TomÃ©', 'São Tomé'],
    ['the Codeâ€™s States', 'the Code’s States'],
    ['2009â€“2011', '2009–2011'],
    ['Ð¼Ð¾Ñ€Ðµ', 'море'],
  ])('%s was %s', (damaged, whole) => {
    expect(isDamaged(damaged)).toBe(true);
    expect(repaired(damaged)).toBe(whole);
    const tables = {
      rows: new Map([['organizations', [{ table: 'organizations', file: 'common/organizations.csv', folder: 'common', line: 9, cells: { name: damaged } }]]]),
      faults: [],
    };
    const lines = checkFields(tables, descriptor).map(faultLine);
    expect(lines).toContain(`common/organizations.csv:9: name = "${damaged}": holds damaged letters; allowed: ${whole}`);
  });
  test('a letter that was lost cannot be told', () => {
    expect(isDamaged('Yaound\ufffd')).toBe(true);
    expect(repaired('Yaound\ufffd')).toBeUndefined();
  });
  test.each(['Yaoundé', 'São Tomé', 'NAÇÃO', 'Åland', 'Cap-Vert “été”', 'море', 'جدة', '吉布提', 'Ñuñoa', 'Â la carte'])('%s is whole', (word) => {
    expect(isDamaged(word)).toBe(false);
  });
});

test.each([
  ['1/29/2009', '2009-01-29'],
  ['29/01/2009', '2009-01-29'],
  ['3.4.2011', '2011-03-04 or 2011-04-03'],
  ['Mar-11', '2011-03'],
  ['39842', '2009-01-29'],
])('a date written as %s can be mended', (written, meant) => {
  expect(dateAdvice(written)).toBe(`is a date as a spreadsheet writes it; allowed: ${meant}; format the column as text`);
});

test('a table in the wrong folder is named, and a region without its own row', () => {
  const root = mkdtempSync(join(tmpdir(), 'roadstead-'));
  try {
    mkdirSync(join(root, 'sound'));
    cpSync(join(ATLAS_ROOT, 'common/activities.csv'), join(root, 'sound/activities.csv'));
    writeFileSync(join(root, 'sound/notes.csv'), 'a,b\n');
    expect(readTables(root, descriptor).faults.map(faultLine)).toEqual([
      expect.stringMatching(/^sound\/activities\.csv:0: does not belong here; allowed in this folder: region\.csv, /),
      expect.stringMatching(/^sound\/notes\.csv:0: does not belong here/),
      'sound/region.csv:0: is missing: a region folder needs it',
    ]);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
