import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ATLAS_ROOT } from '../../geo/steps/check.ts';
import { readDescriptor } from '../../geo/steps/descriptor.ts';
import { openData } from '../../geo/steps/openData.ts';
import { dataPackages } from '../../geo/steps/packages.ts';
import { readTables } from '../../geo/steps/readTables.ts';
import { readTablesApart } from '../../geo/steps/tablesApart.ts';
import { SMALL_ROOT } from './smallAtlas.ts';

const descriptor = readDescriptor(ATLAS_ROOT);
const tables = readTables(SMALL_ROOT, descriptor);
const square = {
  type: 'Polygon' as const,
  coordinates: [[[0, 0] as [number, number], [1, 0] as [number, number], [1, 1] as [number, number], [0, 0] as [number, number]]],
};
const files = openData({
  descriptor,
  rows: new Map([...tables.rows, ...readTablesApart(SMALL_ROOT, descriptor).rows]),
  asOf: '2026-03-03',
  areas: { type: 'FeatureCollection', features: [{ type: 'Feature', geometry: square, properties: { areaId: 'amber-corridor', approximate: true } }] },
  waters: { type: 'FeatureCollection', features: [{ type: 'Feature', geometry: square, properties: { region: 'amber-sound', iso3: 'SWE' } }] },
});
const json = (path: string) => JSON.parse(files.get(`v1/${path}`) ?? 'null');

describe('open data', () => {
  test('has each table as CSV and as JSON, those of incidents too', () => {
    for (const { name, schema } of descriptor.resources) {
      const header = schema.fields.map((field) => field.name).join(',');
      expect(files.get(`v1/tables/${name}.csv`)?.split('\n')[0]).toBe(header);
      expect(json(`tables/${name}.json`).table).toBe(name);
    }
    expect(json('tables/incident_cells.json').rows.length).toBeGreaterThan(0);
  });

  test('gives values in the type of their column: lists, numbers, and null for a number that is not known', () => {
    const centres: Record<string, unknown>[] = json('tables/centres.json').rows;
    expect(centres.every((row) => Array.isArray(row.sources))).toBe(true);
    expect(centres.some((row) => row.lat === null)).toBe(true);
    expect(centres.some((row) => typeof row.lat === 'number')).toBe(true);
  });

  test('states edition and licence in every JSON and GeoJSON file', () => {
    for (const [path, text] of files) {
      if (path.endsWith('.csv') || path.endsWith('datapackage.json')) continue;
      expect(JSON.parse(text), path).toMatchObject({
        edition: descriptor.version,
        licence: expect.stringContaining('creativecommons.org'),
        asOf: '2026-03-03',
      });
    }
    expect(json('datapackage.json')).toMatchObject({ version: descriptor.version, licenses: [expect.objectContaining({ name: 'CC-BY-4.0' })] });
  });

  test('lists the tables with their number of rows', () => {
    const states = json('index.json').tables.find(({ name }: { name: string }) => name === 'states');
    expect(states.rows).toBe(tables.rows.get('states')?.length);
  });

  test('gives areas, centres and waters as GeoJSON, with the row of the table as properties', () => {
    const [area] = json('areas.geojson').features;
    expect(area).toMatchObject({ geometry: square, properties: { area_id: 'amber-corridor', approximate: true } });
    expect(json('waters.geojson').features[0].properties).toEqual({ region_id: 'amber-sound', iso3: 'SWE' });
    const centres = json('centres.geojson').features;
    expect(centres).toHaveLength(tables.rows.get('centres')?.length ?? 0);
    for (const { geometry, properties } of centres) expect(geometry?.coordinates ?? null).toEqual(geometry && [properties.lon, properties.lat]);
    expect(centres.some(({ geometry }: { geometry: unknown }) => geometry === null)).toBe(true);
  });
});

describe('the package of a region', () => {
  const packages = dataPackages(SMALL_ROOT, descriptor, tables, '2026-03-03');
  const read = (region: string, path: string) => {
    const bytes = unzipSync(packages[`roadstead-${region}.zip`] ?? new Uint8Array())[`roadstead-${region}/${path}`];
    return bytes ? strFromU8(bytes) : undefined;
  };

  test('holds the incidents of its box, with their source and their tables in the descriptor', () => {
    const cells = read('amber-sound', 'incidents/incidents_cell_1deg_year.csv')?.trim().split('\n').slice(1) ?? [];
    const all = readTablesApart(SMALL_ROOT, descriptor).rows;
    const box = all.get('incident_areas')?.find((row) => row.cells.region_id === 'amber-sound')?.cells.box;
    expect(cells).toHaveLength(all.get('incident_cells')?.filter((row) => row.cells.region === box).length ?? -1);
    expect(cells.length).toBeGreaterThan(0);
    const { version, resources } = JSON.parse(read('amber-sound', 'datapackage.json') ?? '{}');
    expect(version).toBe(descriptor.version);
    const paths: string[] = resources.flatMap(({ path }: { path: string | string[] }) => path);
    expect(paths).toContain('incidents/incidents_cell_1deg_year.csv');
    for (const path of paths) expect(read('amber-sound', path), path).toBeDefined();
    expect(read('amber-sound', 'elsewhere/sources.csv')).toContain('global-s3');
  });

  test('says its edition in the page to read first', () => {
    expect(read('copper-reef', 'README.md')).toContain(`Edition ${descriptor.version}`);
  });
});
