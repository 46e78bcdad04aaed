import type { Bounds } from '../../lib/geo/regionBounds.ts';
import { nearestLongitude } from '../../lib/geo/wrapLongitude.ts';
import type { Plan } from '../../map/describe/plans.ts';
import type { MapView } from './mapItem.ts';

/** The view of a map that shows a plan of it: the same things within its bounds, on its shapes. */
export function planView(view: MapView, { bounds, shapes, title }: Plan): MapView {
  const { centres } = view.map;
  return {
    ...view,
    title,
    subtitle: '',
    seen: undefined,
    plans: [],
    fitted: bounds,
    projection: 'mercator',
    map: { ...view.map, centres: { ...centres, features: centres.features.filter(({ geometry }) => isWithin(bounds, geometry.coordinates)) } },
    boundaries: { ...shapes, lakes: { type: 'FeatureCollection', features: [] } },
  };
}

function isWithin([west, south, east, north]: Bounds, [lon = 0, lat = 0]: number[]): boolean {
  const near = nearestLongitude(lon, (west + east) / 2);
  return near >= west && near <= east && lat >= south && lat <= north;
}
