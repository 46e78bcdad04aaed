import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { daysOf, openFile, placesOf, rolesOf } from './ownFile.ts';

const asJson = (value: unknown) => JSON.stringify(value);

test('a comma behind the last record is forgiven, and a comma in a text is kept', async () => {
  const session = await openFile(
    'a.json',
    '{"asam":[{"reference":"1","date":"2022-05-25","latitude":12.5,"longitude":43.5,"subreg":"62","hostility":null,"victim":"A,]","description":"x"},]}',
  );
  expect(session.opened()).toMatchObject({ archive: 'asamMsi', counts: { read: 1, taken: 1, placed: 1, dated: 1 } });
  expect(session.rows([0])[0]?.name).toBe('A,]');
});

test('lists at the top and under any name are found; epoch milliseconds are dates', async () => {
  const rows = [{ when: 1653436800000, lat: 1, lon: 2 }];
  for (const value of [rows, { events: rows }, { data: { markers: rows, more: [] } }])
    expect(daysOf(await openFile('a.json', asJson(value)))).toEqual(['2022-05-25']);
  await expect(openFile('a.json', '{"a":1}')).rejects.toMatchObject({ reason: 'noRows' });
  await expect(openFile('a.json', '{"a":')).rejects.toMatchObject({ reason: 'json' });
});

test('points, lines and areas of GeoJSON are read, and what is no shape is set aside', async () => {
  const feature = (geometry: unknown, properties = {}) => ({ type: 'Feature', properties, geometry });
  const features = [
    feature({ type: 'Point', coordinates: [43, 12, 5] }, { name: 'A', date: '2020-01-01' }),
    feature(
      {
        type: 'LineString',
        coordinates: [
          [43, 12],
          [44, 13],
        ],
      },
      { name: 'B' },
    ),
    feature(
      {
        type: 'Polygon',
        coordinates: [
          [
            [43, 12],
            [44, 13],
            [43, 13],
            [43, 12],
          ],
        ],
      },
      { name: 'C' },
    ),
    feature({ type: 'Point', coordinates: ['x', 12] }, { name: 'D' }),
    feature({ type: 'Point', coordinates: [43, 120] }, { name: 'E' }),
    feature(null, { name: 'F', date: '2020-02-01' }),
    feature(null, { name: 'G' }),
    7,
  ];
  const session = await openFile('a.geojson', asJson({ type: 'FeatureCollection', features }));
  expect(session.opened().counts).toMatchObject({ read: 8, taken: 4, aside: 4 });
  expect(Object.fromEntries(session.opened().counts.reasons)).toEqual({ geometry: 1, broken: 1, range: 1, nothing: 1 });
  expect(session.layer().shapes.map(({ row, geometry }) => [row, geometry.type])).toEqual([
    [1, 'LineString'],
    [2, 'Polygon'],
  ]);
  expect(placesOf(session)).toEqual(['12.0000 43.0000', null, null, null]);
  expect(rolesOf(session)).toMatchObject({ name: 'name', date: 'date' });
});

test('a file that names a projection in metres is refused with a word, one in degrees is read', async () => {
  const file = (crs: string) =>
    JSON.stringify({
      type: 'FeatureCollection',
      crs: { type: 'name', properties: { name: crs } },
      features: [{ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [43, 12] } }],
    });
  for (const crs of ['urn:ogc:def:crs:EPSG::3857', 'EPSG:32638', 'urn:ogc:def:crs:EPSG:6.9:3395'])
    await expect(openFile('a.geojson', file(crs)), crs).rejects.toMatchObject({ reason: 'projection', detail: crs });
  for (const crs of ['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326', 'urn:ogc:def:crs:EPSG::4258'])
    expect((await openFile('a.geojson', file(crs))).opened().counts.placed, crs).toBe(1);
});

test('an answer of a map service is read by its attributes', async () => {
  const features = [
    { attributes: { reference: '1', dateofocc: 643334400000, subreg: 26, hostility_d: 'Hijacking', victim_d: 'V' }, geometry: { x: 43, y: 12 } },
  ];
  const session = await openFile('a.json', asJson({ features }));
  expect(session.opened().archive).toBe('asamArcgis');
  expect(session.rows([0])[0]).toMatchObject({ kind: 'hijack', position: { lat: 12, lon: 43 } });
});

test('an object of a topology is chosen by its name', async () => {
  const objects = {
    first: { type: 'Point', coordinates: [43, 12] },
    second: { type: 'GeometryCollection', geometries: [{ type: 'LineString', arcs: [0], properties: { name: 'L' } }] },
  };
  const text = asJson({
    type: 'Topology',
    objects,
    arcs: [
      [
        [43, 12],
        [44, 13],
      ],
    ],
  });
  expect((await openFile('a.json', text)).opened()).toMatchObject({ parts: ['first', 'second'], part: 'first', counts: { placed: 1 } });
  expect((await openFile('a.json', text, 'second')).layer().shapes).toHaveLength(1);
});

test('one object a line is read, and a line that is none is set aside', async () => {
  const session = await openFile('a.jsonl', '{"name":"A","lat":1,"lon":2}\n{"name":\n{"name":"B","lat":1,"lon":3}\n');
  expect(session.opened().counts).toMatchObject({ read: 3, taken: 2, reasons: [['broken', 1]] });
});

const shared = (name: string) => new URL(`../../../shared/incidents/${name}`, import.meta.url);

test.skipIf(!existsSync(shared('asam-msi-response-sample.json')))('the answer of the service of NGA is read whole', async () => {
  const session = await openFile('asam.json', readFileSync(shared('asam-msi-response-sample.json')));
  expect(session.opened()).toMatchObject({ archive: 'asamMsi', counts: { read: 4, taken: 4, placed: 4, dated: 4 } });
});

test.skipIf(!existsSync(shared('asam-subregions.geojson')))('the areas of NGA are read whole', async () => {
  const session = await openFile('areas.geojson', readFileSync(shared('asam-subregions.geojson')));
  expect(session.opened().counts).toMatchObject({ read: 58, taken: 58 });
  expect(session.layer().shapes).toHaveLength(58);
});
