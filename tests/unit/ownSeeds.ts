import { zipSync } from 'fflate';

const bytes = (text: string) => new TextEncoder().encode(text);

type Cells = readonly (readonly (string | number)[])[];

/** A workbook with one sheet of rows; numbers stand as numbers, `merged` names merged ranges. */
export const workbook = (rows: Cells, merged: readonly string[] = []) => workbookOf({ Data: rows }, merged);

/** A workbook with several sheets by their names. */
export function workbookOf(sheets: Readonly<Record<string, Cells>>, merged: readonly string[] = []): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const numbered = Object.entries(sheets).map(([name, rows], index) => ({ name, rows, n: index + 1 }));
  const listed = numbered.map(({ name, n }) => `<sheet name="${name}" sheetId="${n}" r:id="rId${n}"/>`).join('');
  const targets = numbered.map(({ n }) => `<Relationship Id="rId${n}" Type="${relations}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('');
  const merges = merged.length ? `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : '';
  return zipSync({
    '[Content_Types].xml': bytes('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'xl/workbook.xml': bytes(`<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${listed}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': bytes(
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets}</Relationships>`,
    ),
    'xl/styles.xml': bytes(`<?xml version="1.0"?><styleSheet xmlns="${main}"/>`),
    ...Object.fromEntries(
      numbered.map(({ rows, n }) => [
        `xl/worksheets/sheet${n}.xml`,
        bytes(`<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${sheetData(rows)}</sheetData>${merges}</worksheet>`),
      ]),
    ),
  });
}

/** The rows of a sheet as XML. */
function sheetData(rows: Cells): string {
  const name = (column: number) => String.fromCharCode(65 + column);
  const cell = (value: string | number, ref: string) =>
    typeof value === 'number' ? `<c r="${ref}"><v>${value}</v></c>` : `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
  return rows.map((cells, row) => `<row r="${row + 1}">${cells.map((value, column) => cell(value, `${name(column)}${row + 1}`)).join('')}</row>`).join('');
}

/** A shapefile of two points with a table of names, in an archive. */
export function shapefile(more: Record<string, Uint8Array> = {}): Uint8Array {
  const points = [
    [43, 12],
    [50, 13],
  ];
  const shp = new DataView(new ArrayBuffer(100 + points.length * 28));
  shp.setInt32(0, 9994);
  shp.setInt32(24, shp.byteLength / 2);
  shp.setInt32(28, 1000, true);
  shp.setInt32(32, 1, true);
  points.forEach(([x = 0, y = 0], index) => {
    const at = 100 + index * 28;
    shp.setInt32(at, index + 1);
    shp.setInt32(at + 4, 10);
    shp.setInt32(at + 8, 1, true);
    shp.setFloat64(at + 12, x, true);
    shp.setFloat64(at + 20, y, true);
  });
  const dbf = new Uint8Array(32 + 32 + 1 + points.length * 11);
  const head = new DataView(dbf.buffer);
  dbf[0] = 3;
  head.setInt32(4, points.length, true);
  head.setInt16(8, 65, true);
  head.setInt16(10, 11, true);
  dbf.set(bytes('NAME'), 32);
  dbf[43] = 67;
  dbf[48] = 10;
  dbf[64] = 13;
  points.forEach((_, index) => {
    dbf.set(bytes(` Buoy ${index + 1}    `), 65 + index * 11);
  });
  return zipSync({ 'layer/points.shp': new Uint8Array(shp.buffer), 'layer/points.dbf': dbf, ...more });
}

export const KML = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>A</name><description><![CDATA[<b>Buoy</b> one]]></description><TimeStamp><when>2020-05-01</when></TimeStamp><Point><coordinates>43.5,12.5,0</coordinates></Point></Placemark><Placemark><name>B</name><Polygon><outerBoundaryIs><LinearRing><coordinates>43,12 44,12 44,13 43,12</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></Document></kml>`;
export const GPX = `<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="12.5" lon="43.5"><name>W</name><time>2021-02-03T04:05:06Z</time></wpt><trk><name>T</name><trkseg><trkpt lat="12" lon="43"/><trkpt lat="13" lon="44"/></trkseg></trk></gpx>`;

/** A KML file with its picture, in an archive. */
export const kmz = () => zipSync({ 'doc.kml': bytes(KML), 'files/buoy.png': bytes('no picture') });

export const TOPOJSON =
  '{"type":"Topology","transform":{"scale":[0.1,0.1],"translate":[40,10]},"arcs":[[[0,0],[10,0],[0,10],[-10,-10]]],"objects":{"zones":{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[[0]],"properties":{"name":"Zone","date":"2020-01-02"}}]},"buoys":{"type":"Point","coordinates":[30,20]}}}';

/** Two activities: one that says its countries and sectors itself, one whose transactions say them. */
export const IATI = `<?xml version="1.0"?><iati-activities version="2.03"><iati-activity default-currency="USD" xml:lang="en"><iati-identifier>XX-1</iati-identifier><title><narrative>Ports</narrative><narrative xml:lang="fr">Ports sûrs</narrative></title><description type="1"><narrative>One &amp; two</narrative></description><participating-org role="1" ref="XX"><narrative>Funder</narrative></participating-org><participating-org role="4"><narrative>Agency</narrative></participating-org><activity-status code="2"/><activity-date type="1" iso-date="2019-12-01"/><activity-date type="2" iso-date="2020-01-01"/><activity-date type="3" iso-date="2026-12-31"/><recipient-country code="YE" percentage="100"/><location><point srsName="x"><pos>12.5 43.5</pos></point></location><sector vocabulary="1" code="21040"/><budget><period-start iso-date="2020-01-01"/><value currency="EUR" value-date="2020-01-01">50</value></budget><transaction><transaction-type code="2"/><transaction-date iso-date="2020-02-01"/><value value-date="2020-02-01">100.5</value></transaction><transaction><transaction-type code="2"/><value>-0.5</value></transaction><transaction><transaction-type code="2"/><value currency="EUR">7</value></transaction></iati-activity><iati-activity><iati-identifier>XX-1-A</iati-identifier><title xml:lang="fr"><narrative>Phase</narrative></title><activity-status code="1"/><related-activity ref="XX-1" type="1"/><transaction><transaction-type code="3"/><value currency="USD">5</value><recipient-country code="ID"/><sector vocabulary="1" code="15210"><narrative>Security</narrative></sector></transaction></iati-activity></iati-activities>`;

/** A data package of two tables. */
export function dataPackage(): Uint8Array {
  return zipSync({
    'p/datapackage.json': bytes(JSON.stringify({ resources: [{ path: 'tables/ports.csv' }, { path: 'tables/more.csv' }] })),
    'p/tables/ports.csv': bytes('name,lat,lon\nA,1.5,2.5\n'),
    'p/tables/more.csv': bytes('name,lat,lon\nB,1.5,2.5\nC,1.5,3.5\n'),
    'p/other.csv': bytes('x,y\n1,2\n'),
  });
}

/** A data package with a table that is divided into two files, and one of GeoJSON. */
export function dividedPackage(): Uint8Array {
  return zipSync({
    'datapackage.json': bytes(JSON.stringify({ resources: [{ name: 'ports', path: ['a.csv', 'b.csv'] }, { path: './c.geojson' }] })),
    'a.csv': bytes('name,lat,lon\nA,1.5,2.5\n'),
    'b.csv': bytes('name,lat,lon\nB,1.5,3.5\nC,,,9\n'),
    'c.geojson': bytes('{"type":"Point","coordinates":[1,2]}'),
  });
}

/** A data package of the atlas with two tables, as small as one can be. */
export function editionPackage(): Uint8Array {
  const table = (name: string, path: string, ...fields: string[]) => ({
    name,
    path,
    schema: { fields: fields.map((field) => ({ name: field })), primaryKey: fields.slice(0, 1) },
  });
  const resources = [table('states', 'common/states.csv', 'iso3', 'name'), table('centres', 'sound/centres.csv', 'centre_id', 'name', 'iso3', 'lat', 'lon')];
  return zipSync({
    'p/datapackage.json': bytes(JSON.stringify({ name: 'roadstead-atlas', version: '2026.11', resources })),
    'p/common/states.csv': bytes('iso3,name\nYEM,Yemen\nDJI,Djibouti\n'),
    'p/sound/centres.csv': bytes('centre_id,name,iso3,lat,lon\nhub,"Hub, the first",YEM,12.5,43.5\n'),
  });
}
