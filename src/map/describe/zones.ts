import { findArea } from '../../atlas/lookup.ts';
import type { MapInput } from './input.ts';
import { isValidOn } from './limits.ts';
import type { MapDescription } from './types.ts';

/** The zones of a region that are valid on the day: the lines that bound one of them, and their names. A line between two zones is one only while both are valid. */
export function zonesOf({ atlas, data, day }: MapInput): Pick<MapDescription, 'zones' | 'zoneNames'> {
  const valid = (areaId: string) => {
    const area = findArea(atlas, areaId);
    return area && isValidOn(area, day) ? [area] : [];
  };
  const { limits, names } = data.waters?.zones ?? { limits: { features: [] }, names: { features: [] } };
  return {
    zones: {
      type: 'FeatureCollection',
      features: limits.features.flatMap(({ properties: { areas }, ...line }) => {
        const sides = areas.flatMap(valid).length;
        return sides ? [{ ...line, properties: { between: sides > 1 } }] : [];
      }),
    },
    zoneNames: {
      type: 'FeatureCollection',
      features: names.features.flatMap(({ properties: { areaId }, ...point }) => valid(areaId).map(({ name }) => ({ ...point, properties: { areaId, name } }))),
    },
  };
}
