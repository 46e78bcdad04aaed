import type { FeatureCollection, Geometry } from 'geojson';
import { keyColumns } from '../../src/atlas/edition.ts';
import type { DataPackage, Resource } from './descriptor.ts';
import type { Row, Tables } from './rows.ts';
import { tableCsv } from './tableCsv.ts';
import { typed } from './typed.ts';

/** The folder of the public addresses below `data/`. A change that breaks readers gets a new number. */
const OPEN_FOLDER = 'v1';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** The facts from which open data is made: all tables, those of incidents too, with the shapes that the build computed. */
export interface OpenInput {
  descriptor: DataPackage;
  rows: Tables['rows'];
  asOf: string;
  areas: FeatureCollection<Geometry, { areaId: string; approximate: boolean }>;
  waters: FeatureCollection<Geometry, { region: string; iso3: string }>;
}

/** The files of the public addresses (docs/data.md) by their path below `data/`: each table as CSV and JSON, the descriptor, the list of tables, and shapes as GeoJSON. */
export function openData(input: OpenInput): Map<string, string> {
  const { descriptor, rows, asOf } = input;
  const head = { edition: descriptor.version, asOf, licence: LICENCE, attribution: `Roadstead, edition ${descriptor.version}` };
  const tables = descriptor.resources.map((resource) => ({ resource, rows: rows.get(resource.name) ?? [] }));
  const files = new Map<string, string>();
  const write = (path: string, value: unknown) => files.set(`${OPEN_FOLDER}/${path}`, typeof value === 'string' ? value : JSON.stringify(value));
  for (const table of tables) {
    write(`tables/${table.resource.name}.csv`, tableCsv(table.resource, table.rows));
    write(`tables/${table.resource.name}.json`, {
      ...head,
      table: table.resource.name,
      title: table.resource.title,
      rows: table.rows.map((row) => record(table.resource, row)),
    });
  }
  const resources = descriptor.resources.map((resource) => ({ ...resource, path: `tables/${resource.name}.csv` }));
  write('datapackage.json', { ...descriptor, resources });
  write('index.json', {
    ...head,
    tables: tables.map(({ resource, rows: own }) => ({ name: resource.name, title: resource.title, rows: own.length, key: keyColumns(resource) })),
  });
  for (const [name, shapes] of Object.entries(shapesOf(input))) write(`${name}.geojson`, { type: 'FeatureCollection', name, ...head, ...shapes });
  return files;
}

function record({ schema }: Resource, { cells }: Row) {
  return Object.fromEntries(schema.fields.map((field) => [field.name, typed(cells[field.name] ?? '', field)]));
}

function shapesOf({ descriptor, rows, areas, waters }: OpenInput) {
  const table = (name: string) => {
    const resource = descriptor.resources.find((entry) => entry.name === name);
    return resource ? (rows.get(name) ?? []).map((row) => record(resource, row)) : [];
  };
  const areaRows = new Map(table('areas').map((row) => [row.area_id, row]));
  return {
    areas: {
      note: 'Areas as their sources bound them. approximate: a side follows the coast or a corner is not exact. An area without a shape is in the table areas.',
      features: areas.features.map(({ geometry, properties: { areaId, approximate } }) => ({
        type: 'Feature',
        geometry,
        properties: { ...areaRows.get(areaId), approximate },
      })),
    },
    centres: {
      note: 'A centre without a published position has no geometry.',
      features: table('centres').map((row) => ({
        type: 'Feature',
        geometry: row.lat === null ? null : { type: 'Point', coordinates: [row.lon, row.lat] },
        properties: row,
      })),
    },
    waters: {
      note: 'Indicative: waters within 200 nautical miles of participating coasts, split at the median; computed, no maritime boundary. An empty iso3 is all members of the region.',
      features: waters.features.map(({ geometry, properties }) => ({
        type: 'Feature',
        geometry,
        properties: { region_id: properties.region, iso3: properties.iso3 },
      })),
    },
  };
}
