import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { atlasFiles } from '../../geo/steps/atlasFiles.ts';
import { ATLAS_ROOT, checkAtlas, faultLine } from '../../geo/steps/check.ts';
import { buildIncidents } from '../../geo/steps/incidents.ts';
import { joinAtlas, parseAtlasFile } from '../../src/atlas/records.ts';
import { csvRow } from '../../src/lib/text/csvRow.ts';
import { themes } from '../../src/theme/tokens.ts';
import { sweepFigures } from '../drawing.ts';
import { DAY, english } from './atlas.ts';

/** A copy of the real tables, in which this test does what the README says: it corrects facts and adds one. */
const root = mkdtempSync(join(tmpdir(), 'roadstead-corrected-'));
const FOLDER = 'gulf-of-guinea';

/** Reads a table of the copy, lets rows be changed, and writes it again. */
function edit(table: string, change: (rows: Record<string, string>[]) => Record<string, string>[]) {
  const path = join(root, FOLDER, `${table}.csv`);
  const rows = parse(readFileSync(path), { columns: true, bom: true }) as Record<string, string>[];
  const columns = Object.keys(rows[0] ?? {});
  const lines = change(rows).map((row) => columns.map((column) => row[column] ?? ''));
  writeFileSync(path, `${[columns, ...lines].map(csvRow).join('\n')}\n`);
}

/** A day later than a date that is known to the day; other dates stay. */
function dayLater(date = ''): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}

beforeAll(() => cpSync(ATLAS_ROOT, root, { recursive: true }));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('correcting dates and adding a programme leaves the checks and every figure as sound as before', () => {
  edit('milestones', (rows) => rows.map((row) => (row.end_date ? row : { ...row, date: dayLater(row.date) })));
  edit('programmes', (rows) => {
    const source = rows[0]?.sources ?? '';
    const added = {
      programme_id: 'added-by-a-reader',
      region_id: FOLDER,
      kind: 'project',
      name: 'A project that a reader adds to the tables, with a name that is long enough to be cut',
      start: '2024-05-06',
      start_basis: 'stated',
      status: 'running',
      note: 'It names no States.',
      sources: source,
    };
    return [...rows, added];
  });
  const { tables, descriptor, faults } = checkAtlas(root);
  expect(faults.map(faultLine)).toEqual([]);
  const read = parseAtlasFile(JSON.parse(JSON.stringify(atlasFiles(tables, descriptor).atlas)));
  expect(read.problems).toEqual([]);
  const atlas = joinAtlas([read]);
  expect(atlas.programmes.map((row) => row.programmeId)).toContain('added-by-a-reader');
  const { counts } = buildIncidents(root);
  const { drawn, faults: wrong } = sweepFigures({ atlas, language: english, theme: themes.day, day: DAY, incidents: counts }, [372, 1200]);
  expect(drawn).toBeGreaterThan(50);
  expect(wrong).toEqual([]);
}, 300_000);
