import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { changeLine, withChanges } from '../../geo/steps/changes.ts';
import { ATLAS_ROOT } from '../../geo/steps/check.ts';
import { compareEditions } from '../../geo/steps/compareEditions.ts';
import { readDescriptor } from '../../geo/steps/descriptor.ts';
import { dataPackages } from '../../geo/steps/packages.ts';
import { readEdition } from '../../geo/steps/readEdition.ts';
import { readTables } from '../../geo/steps/readTables.ts';
import { SMALL_ROOT } from './smallAtlas.ts';

const folder = mkdtempSync(join(tmpdir(), 'roadstead-changes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the small atlas, with its descriptor, after `edit` of one file. */
function edition(name: string, file = '', edit = (text: string) => text) {
  const root = join(folder, name);
  cpSync(SMALL_ROOT, root, { recursive: true });
  cpSync(join(ATLAS_ROOT, 'datapackage.json'), join(root, 'datapackage.json'));
  if (file) writeFileSync(join(root, file), edit(readFileSync(join(root, file), 'utf8')));
  return readEdition(root, folder);
}

const now = edition('now');
const changesAfter = (file: string, edit: (text: string) => string) => compareEditions(now, edition(`after-${file.replace('/', '-')}`, file, edit));

describe('two editions', () => {
  test('that are equal have no changes', () => {
    expect(compareEditions(now, edition('same'))).toEqual([]);
  });

  test('differ by a cell, named with its record, column, earlier and later value', () => {
    const [change, ...others] = changesAfter('amber-sound/programmes.csv', (text) => text.replace('Invented watch', 'Invented guard'));
    expect(others).toEqual([]);
    expect(change).toMatchObject({ regionId: 'amber-sound', table: 'programmes', change: 'changed', column: 'name' });
    expect(change && changeLine(change)).toMatch(/^programmes, Amber Watch: name was Invented watch over .*, is Invented guard over/);
  });

  test('differ by rows that came and went; a row without a name of its own is named by the records of its key', () => {
    const gone = changesAfter('amber-sound/participations.csv', (text) => text.replace(/^amber-code,SWE,.*\n/m, ''));
    expect(gone).toMatchObject([{ table: 'participations', record: 'amber-code+SWE', change: 'removed', column: '' }]);
    expect(gone[0]?.name).toMatch(/: Sweden$/);
    expect(
      compareEditions(
        edition('without', 'amber-sound/participations.csv', (text) => text.replace(/^amber-code,SWE,.*\n/m, '')),
        now,
      ),
    ).toMatchObject([{ change: 'added' }]);
  });

  test('differ once by a column that only one of them has', () => {
    const resources = now.descriptor.resources.map((resource) =>
      resource.name === 'region'
        ? { ...resource, schema: { ...resource.schema, fields: resource.schema.fields.filter(({ name }) => name !== 'reviewed') } }
        : resource,
    );
    expect(compareEditions({ ...now, descriptor: { ...now.descriptor, resources } }, now)).toMatchObject([
      { table: 'region', record: '', column: 'reviewed', change: 'added' },
    ]);
  });

  test('are read from a data package as from a folder; what cannot be read is refused', () => {
    const descriptor = readDescriptor(ATLAS_ROOT);
    const file = join(folder, 'roadstead-atlas.zip');
    writeFileSync(file, dataPackages(join(folder, 'now'), descriptor, readTables(SMALL_ROOT, descriptor), '2026-03-03')['roadstead-atlas.zip'] ?? '');
    expect(compareEditions(now, readEdition(file, folder))).toEqual([]);
    expect(() => readEdition('no-such-reference', folder)).toThrow('no-such-reference is no folder');
  });
});

test('the file of changes keeps other editions and replaces its own, the newest first', () => {
  const resource = readDescriptor(ATLAS_ROOT).resources.find(({ name }) => name === 'changes');
  if (!resource) throw new Error('the descriptor has a table of changes');
  const change = { regionId: 'amber-sound', table: 'programmes', record: 'p', name: 'P, "Q"', change: 'added' as const, column: '', before: '', after: '' };
  const first = withChanges('', resource, { version: '2026.11', since: '1', day: '2026-11-25' }, [change]);
  const second = withChanges(first, resource, { version: '2027.01', since: '2026.11', day: '2027-01-05' }, [change, { ...change, record: 'q' }]);
  const again = withChanges(second, resource, { version: '2027.01', since: '2026.11', day: '2027-01-06' }, [change]);
  expect(second.split('\n').map((line) => line.slice(0, 7))).toEqual(['edition', '2027.01', '2027.01', '2026.11', '']);
  expect(again.split('\n')).toHaveLength(4);
  expect(withChanges(second, resource, { version: '2027.01', since: '2027.01', day: '2027-01-07' }, [])).toBe(second);
});
