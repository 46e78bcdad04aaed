import type { FeatureCollection, LineString } from 'geojson';

const STEP = 10;
const lines = makeLines();

/** Meridians and parallels every ten degrees, with enough corners to bend on the globe. */
export function graticule(): FeatureCollection<LineString> {
  return lines;
}

function makeLines(): FeatureCollection<LineString> {
  const line = (coordinates: [number, number][]) => ({ type: 'Feature' as const, properties: {}, geometry: { type: 'LineString' as const, coordinates } });
  const features = [];
  for (let lon = -180; lon < 180; lon += STEP) {
    features.push(line(Array.from({ length: 35 }, (_, index): [number, number] => [lon, -85 + index * 5])));
  }
  for (let lat = -80; lat <= 80; lat += STEP) {
    features.push(line(Array.from({ length: 73 }, (_, index): [number, number] => [-180 + index * 5, lat])));
  }
  return { type: 'FeatureCollection', features };
}
