import { densityClass } from '../../atlas/incidents.ts';
import type { MapInput } from './input.ts';
import type { MapDescription } from './types.ts';

/** The cells of one degree in which incidents were recorded. */
export function incidentCells({ cells = [], layers }: MapInput): MapDescription['incidents'] {
  return {
    type: 'FeatureCollection',
    features: (layers.includes('incidents') ? cells : []).map(({ lat, lon, count }) => ({
      type: 'Feature',
      properties: { count, step: densityClass(count) },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [lon, lat],
            [lon + 1, lat],
            [lon + 1, lat + 1],
            [lon, lat + 1],
            [lon, lat],
          ],
        ],
      },
    })),
  };
}
