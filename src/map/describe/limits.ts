import * as say from '#messages';
import { findArea } from '../../atlas/lookup.ts';
import type { Area } from '../../atlas/schema.ts';
import { earliestDay, latestDay } from '../../lib/edtf.ts';
import type { MapInput } from './input.ts';
import type { MapDescription } from './types.ts';

/** The limits of a region that are valid on the day. */
export function limitFeatures({ atlas, data, day }: MapInput, regionId: string): MapDescription['limits'] {
  const areas = new Map(atlas.areas.filter((area) => area.regionId === regionId && isValidOn(area, day)).map((area) => [area.areaId, area]));
  const features = (data.areas?.features ?? []).flatMap((feature) => {
    const area = areas.get(feature.properties.areaId);
    return area ? [{ ...feature, properties: { ...feature.properties, kind: area.kind, name: area.name } }] : [];
  });
  return { type: 'FeatureCollection', features };
}

/** A name for each limit, with the year it is valid from, at the middle of its longest side. */
export function limitNames({ atlas, language }: MapInput, limits: MapDescription['limits']): MapDescription['limitNames'] {
  return {
    type: 'FeatureCollection',
    features: limits.features.map(({ properties, geometry }) => {
      const kind = say.areaKind(language, properties.kind);
      const from = findArea(atlas, properties.areaId)?.validFrom ?? '';
      const year = earliestDay(from).slice(0, 4);
      const side = longestSide(geometry.coordinates);
      return {
        type: 'Feature',
        properties: { areaId: properties.areaId, name: year ? say.mapLimitSince(language, { kind, year }) : kind, level: side.level },
        geometry: { type: 'Point', coordinates: side.middle },
      };
    }),
  };
}

/** The longest side between two corners: its middle, and whether it runs more east to west than north to south (`level`). */
function longestSide(lines: number[][][]): { middle: [number, number]; level: boolean } {
  let longest = -1;
  let side: { middle: [number, number]; level: boolean } = { middle: [0, 0], level: true };
  for (const line of lines) {
    line.slice(1).forEach(([lon = 0, lat = 0], index) => {
      const [lonBefore = 0, latBefore = 0] = line[index] ?? [];
      const [x, y] = [Math.abs(lon - lonBefore), Math.abs(lat - latBefore)];
      if (Math.hypot(x, y) > longest) {
        longest = Math.hypot(x, y);
        side = { middle: [(lon + lonBefore) / 2, (lat + latBefore) / 2], level: x > y };
      }
    });
  }
  return side;
}

/** Whether an area is valid on a day. A missing start or end date does not limit its validity. */
export function isValidOn(area: Area, day: string): boolean {
  const from = earliestDay(area.validFrom);
  const to = latestDay(area.validTo);
  return (!from || from <= day) && (!to || to >= day);
}

/** The waters of each State that belongs to a zone of the region. */
export function zoneFeatures({ atlas, data, day }: MapInput, regionId: string): MapDescription['zones'] {
  const zones = new Set(atlas.areas.filter((area) => area.regionId === regionId && area.kind === 'zone' && isValidOn(area, day)).map((area) => area.areaId));
  const states = new Set(atlas.zoneStates.filter((row) => zones.has(row.areaId)).map((row) => row.iso3));
  return { type: 'FeatureCollection', features: (data.waters?.features ?? []).filter((feature) => states.has(feature.properties.iso3)) };
}
