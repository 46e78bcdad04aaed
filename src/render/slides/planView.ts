import { isInBounds } from '../../lib/geo/regionBounds.ts';
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
    map: {
      ...view.map,
      centres: {
        ...centres,
        features: centres.features.filter(
          ({
            geometry: {
              coordinates: [lon = 0, lat = 0],
            },
          }) => isInBounds(bounds, lon, lat),
        ),
      },
    },
    boundaries: { ...shapes, lakes: { type: 'FeatureCollection', features: [] } },
  };
}
