import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { changeLine, withChanges } from '../../geo/steps/changes.ts';
import { ATLAS_ROOT } from '../../geo/steps/check.ts';
import { readDescriptor, writeRegionPaths } from '../../geo/steps/descriptor.ts';
import { dataPackages } from '../../geo/steps/packages.ts';
import { readEdition } from '../../geo/steps/readEdition.ts';
import { atlasFolders, readTables } from '../../geo/steps/readTables.ts';
import type { Change } from '../../src/atlas/changes.ts';
import { compareEditions } from '../../src/atlas/compareEditions.ts';
import type { Edition } from '../../src/atlas/edition.ts';
import { comparePackages, headOfPackage } from '../../src/import/comparePackages.ts';
import { SMALL_ROOT } from './smallAtlas.ts';

const folder = mkdtempSync(join(tmpdir(), 'roadstead-changes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the small atlas, with its descriptor, after `edit` of one file. */
function edition(name: string, file = '', edit = (text: string) => text) {
  const root = join(folder, name);
  cpSync(SMALL_ROOT, root, { recursive: true });
  cpSync(join(ATLAS_ROOT, 'datapackage.json'), join(root, 'datapackage.json'));
  const folders = atlasFolders(root).filter((one) => one !== 'common');
  writeRegionPaths(root, readDescriptor(root), folders);
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
    expect(change).toMatchObject({ regionId: 'amber-sound', table: 'programmes', kind: 'changed', column: 'name' });
    expect(change && changeLine(change)).toMatch(/^programmes, Amber Watch: name was Invented watch over .*, is Invented guard over/);
  });

  test('differ by rows that came and went; a row without a name of its own is named by the records of its key', () => {
    const gone = changesAfter('amber-sound/participations.csv', (text) => text.replace(/^amber-code,SWE,.*\n/m, ''));
    expect(gone).toMatchObject([{ table: 'participations', record: 'amber-code+SWE', kind: 'removed', column: '' }]);
    expect(gone[0]?.name).toMatch(/: Sweden$/);
    expect(
      compareEditions(
        edition('without', 'amber-sound/participations.csv', (text) => text.replace(/^amber-code,SWE,.*\n/m, '')),
        now,
      ),
    ).toMatchObject([{ kind: 'added' }]);
  });

  test('differ once by a column that only one of them has', () => {
    const resources = now.descriptor.resources.map((resource) =>
      resource.name === 'region'
        ? { ...resource, schema: { ...resource.schema, fields: resource.schema.fields.filter(({ name }) => name !== 'reviewed') } }
        : resource,
    );
    expect(compareEditions({ ...now, descriptor: { ...now.descriptor, resources } }, now)).toMatchObject([
      { table: 'region', record: '', column: 'reviewed', kind: 'added' },
    ]);
  });

  test('name a table that one of them does not have, with its rows', () => {
    const resources = now.descriptor.resources.filter(({ name }) => name !== 'milestones');
    const rows = new Map([...now.rows].filter(([name]) => name !== 'milestones'));
    const without: Edition = { ...now, descriptor: { ...now.descriptor, resources }, rows };
    const kinds = (changes: readonly Change[]) => [...new Set(changes.map(({ table, kind }) => `${table} ${kind}`))];
    expect(kinds(compareEditions(now, without))).toEqual(['milestones removed']);
    expect(kinds(compareEditions(without, now))).toEqual(['milestones added']);
  });

  test('are read from a data package as from a folder; what cannot be read is refused', () => {
    const file = join(folder, 'roadstead-atlas.zip');
    writeFileSync(file, packagesOf('now')['roadstead-atlas.zip'] ?? '');
    expect(compareEditions(now, readEdition(file, folder))).toEqual([]);
    expect(() => readEdition('no-such-reference', folder)).toThrow('no-such-reference is no folder');
  });
});

/** The data packages of an edition that was made above, by their names. */
function packagesOf(name: string): Record<string, Uint8Array> {
  const [root, descriptor] = [join(folder, name), readDescriptor(join(folder, name))];
  return dataPackages(root, descriptor, readTables(root, descriptor), '2026-03-03');
}

const blobOf = (name: string, file: string) => new Blob([new Uint8Array(packagesOf(name)[file] ?? [])]);

describe('the package of a region', () => {
  const REGION = 'roadstead-amber-sound.zip';

  test('is compared with that of the same region: its own rows, and of what belongs to all regions the rows that both have', async () => {
    edition('later', 'amber-sound/participations.csv', (text) => text.replace(/^amber-code,SWE,.*\n/m, ''));
    expect(await headOfPackage(blobOf('now', REGION))).toMatchObject({ regionId: 'amber-sound' });
    const { changes } = await comparePackages(blobOf('now', REGION), blobOf('later', REGION));
    expect(changes).toMatchObject([{ regionId: 'amber-sound', table: 'participations', record: 'amber-code+SWE', kind: 'removed' }]);
    expect(changes[0]?.name).toMatch(/: Sweden$/);
  });

  test('differs from the whole atlas of the same edition in nothing, whichever region it is', () => {
    const regions = Object.keys(packagesOf('now')).filter((name) => name !== 'roadstead-atlas.zip');
    expect(regions.length).toBeGreaterThan(1);
    for (const name of regions) {
      const file = join(folder, name);
      writeFileSync(file, packagesOf('now')[name] ?? '');
      expect(compareEditions(readEdition(file, folder), now), name).toEqual([]);
      expect(compareEditions(now, readEdition(file, folder)), name).toEqual([]);
    }
  });
});

describe('data packages that are compared', () => {
  const WHOLE = 'roadstead-atlas.zip';
  /** The package of the whole atlas after a change of one of its files; undefined leaves the file out. */
  const edited = (path: string, edit: (text: string) => string | undefined) => {
    const files = unzipSync(packagesOf('now')[WHOLE] ?? new Uint8Array());
    const text = edit(strFromU8(files[`roadstead-atlas/${path}`] ?? new Uint8Array()));
    const { [`roadstead-atlas/${path}`]: _, ...others } = files;
    return new Blob([new Uint8Array(zipSync(text === undefined ? others : { ...others, [`roadstead-atlas/${path}`]: strToU8(text) }))]);
  };

  test('run from the earlier edition to the later one, whichever is the file', async () => {
    const later = edited('datapackage.json', (text) => text.replace(`"version": "${now.descriptor.version}"`, '"version": "3000.10"'));
    const earlier = edited('amber-sound/participations.csv', (text) => text.replace(/^amber-code,SWE,.*\n/m, ''));
    expect(await comparePackages(earlier, later)).toMatchObject({ site: '3000.10', isFileLater: false, changes: [{ kind: 'added' }] });
    expect(await comparePackages(later, earlier)).toMatchObject({ file: '3000.10', isFileLater: true, changes: [{ kind: 'added' }] });
  });

  test('are refused with a word where they are none of the atlas, lack a file, or do not fit their descriptor', async () => {
    const refusal = (file: Blob) =>
      headOfPackage(file).then(
        () => 'read',
        ({ message }: Error) => message,
      );
    expect(await refusal(edited('datapackage.json', (text) => text.replace('"roadstead-atlas"', '"harbours"')))).toBe('edition');
    expect(await refusal(edited('datapackage.json', () => undefined))).toBe('edition');
    expect(await refusal(edited('datapackage.json', () => '{"name":"roadstead-atlas","version":"1"}'))).toBe('schema: datapackage.json');
    expect(await refusal(edited('common/states.csv', () => undefined))).toBe('schema: common/states.csv');
    expect(await refusal(edited('common/states.csv', (text) => text.replace('iso3', 'code')))).toBe('schema: common/states.csv');
    expect(await refusal(edited('common/states.csv', (text) => text.replace(/\n/, '\nA,B\n')))).toBe('schema: common/states.csv, 2');
    expect(await refusal(new Blob(['no archive']))).toMatch(/^zip/);
  });
});

test('the file of changes keeps other editions and replaces its own, the newest first', () => {
  const resource = readDescriptor(ATLAS_ROOT).resources.find(({ name }) => name === 'changes');
  if (!resource) throw new Error('the descriptor has a table of changes');
  const change = { regionId: 'amber-sound', table: 'programmes', record: 'p', name: 'P, "Q"', kind: 'added' as const, column: '', before: '', after: '' };
  const first = withChanges('', resource, { version: '2026.11', since: '1', day: '2026-11-25' }, [change]);
  const second = withChanges(first, resource, { version: '2027.01', since: '2026.11', day: '2027-01-05' }, [change, { ...change, record: 'q' }]);
  const again = withChanges(second, resource, { version: '2027.01', since: '2026.11', day: '2027-01-06' }, [change]);
  expect(second.split('\n').map((line) => line.slice(0, 7))).toEqual(['edition', '2027.01', '2027.01', '2026.11', '']);
  expect(again.split('\n')).toHaveLength(4);
  expect(withChanges(second, resource, { version: '2027.01', since: '2027.01', day: '2027-01-07' }, [])).toBe(second);
});
