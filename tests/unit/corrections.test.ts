import { expect, test } from 'vitest';
import { atlasFiles } from '../../geo/steps/atlasFiles.ts';
import { ATLAS_ROOT, checkTables } from '../../geo/steps/check.ts';
import { readDescriptor } from '../../geo/steps/descriptor.ts';
import { buildIncidents } from '../../geo/steps/incidents.ts';
import { readTables } from '../../geo/steps/readTables.ts';
import { faultLine, type Row, rowsOf } from '../../geo/steps/rows.ts';
import { joinAtlas, parseAtlasFile } from '../../src/atlas/records.ts';
import { themes } from '../../src/theme/tokens.ts';
import { sweepFigures } from '../drawing.ts';
import { DAY, english } from './atlas.ts';

const FOLDER = 'gulf-of-guinea';
const descriptor = readDescriptor(ATLAS_ROOT);
const real = readTables(ATLAS_ROOT, descriptor);

/** The rows of a table in which those of one folder are changed, as if a person had edited that file. */
function edited(table: string, change: (rows: Row[]) => Row[]): [string, Row[]] {
  const rows = rowsOf(real, table);
  const isHere = ({ folder }: Row) => folder === FOLDER;
  return [table, [...rows.filter((row) => !isHere(row)), ...change(rows.filter(isHere))]];
}

/** A day later than a date that is known to the day; other dates stay. */
function dayLater(date = ''): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}

/** The row of a programme of which a reader knows no more than it must say. */
function addedProgramme(other: Row): Row {
  const empty = Object.fromEntries(Object.keys(other.cells).map((column) => [column, '']));
  const cells = {
    ...empty,
    programme_id: 'added-by-a-reader',
    region_id: FOLDER,
    kind: 'project',
    name: 'A project that a reader adds to the tables, with a name that is long enough to be cut',
    start: '2024-05-06',
    start_basis: 'stated',
    status: 'running',
    note: 'It names no States.',
    sources: other.cells.sources ?? '',
  };
  return { ...other, line: other.line + 1, cells };
}

test('correcting dates and adding a programme leaves the checks and every figure as sound as before', () => {
  const milestones = edited('milestones', (rows) =>
    rows.map((row) => (row.cells.end_date ? row : { ...row, cells: { ...row.cells, date: dayLater(row.cells.date) } })),
  );
  const programmes = edited('programmes', (rows) => [...rows, ...rows.slice(-1).map(addedProgramme)]);
  expect(milestones[1]).not.toEqual(rowsOf(real, 'milestones'));
  const tables = { ...real, rows: new Map([...real.rows, milestones, programmes]) };
  expect(checkTables(tables, descriptor, ATLAS_ROOT).map(faultLine)).toEqual([]);
  const read = parseAtlasFile(JSON.parse(JSON.stringify(atlasFiles(tables, descriptor).atlas)));
  expect(read.problems).toEqual([]);
  const atlas = joinAtlas([read]);
  expect(atlas.programmes.map((row) => row.programmeId)).toContain('added-by-a-reader');
  const { counts } = buildIncidents(ATLAS_ROOT);
  const { drawn, faults: wrong } = sweepFigures({ atlas, language: english, theme: themes.day, day: DAY, incidents: counts }, [372, 1200]);
  expect(drawn).toBeGreaterThan(50);
  expect(wrong).toEqual([]);
}, 120_000);
