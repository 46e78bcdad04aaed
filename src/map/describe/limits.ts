import { greatest, group, pairs } from 'd3';
import type { Position } from 'geojson';
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

/**
 * A name for each area, with the year it is valid from, at the middle of its longest side; once for an area of several parts. Where areas share that side,
 * their names stand at different places of it.
 */
export function limitNames({ atlas, language }: MapInput, limits: MapDescription['limits']): MapDescription['limitNames'] {
  const taken = new Map<string, number>();
  return {
    type: 'FeatureCollection',
    features: [...group(limits.features, ({ properties }) => properties.areaId).values()].flatMap((parts) => {
      const [first] = parts;
      if (!first) return [];
      const { properties } = first;
      const kind = say.areaKind(language, properties.kind);
      const from = findArea(atlas, properties.areaId)?.validFrom ?? '';
      const year = earliestDay(from).slice(0, 4);
      const side = longestSide(parts.flatMap(({ geometry }) => geometry.coordinates));
      const before = taken.get(side.middle.join()) ?? 0;
      taken.set(side.middle.join(), before + 1);
      const feature: MapDescription['limitNames']['features'][number] = {
        type: 'Feature',
        properties: { areaId: properties.areaId, name: year ? say.mapLimitSince(language, { kind, year }) : kind, level: side.level },
        geometry: { type: 'Point', coordinates: side.at(SHARES[before % SHARES.length] ?? 0.5) },
      };
      return [feature];
    }),
  };
}

/** Where the names of areas stand that have the longest side in common, as shares of that side. */
const SHARES = [0.5, 0.25, 0.75] as const;

interface Side {
  middle: [number, number];
  /** The place at a share of the side. */
  at: (share: number) => [number, number];
  /** Whether it runs more east to west than north to south. */
  level: boolean;
}

/** The longest side between two corners. */
function longestSide(lines: readonly Position[][]): Side {
  const sides = lines.flatMap((line) => pairs(line));
  const [[lon = 0, lat = 0], [toLon = 0, toLat = 0]] = greatest(sides, ([[x = 0, y = 0], [toX = 0, toY = 0]]) => Math.hypot(toX - x, toY - y)) ?? [[], []];
  const at = (share: number): [number, number] => [lon + (toLon - lon) * share, lat + (toLat - lat) * share];
  return { middle: at(0.5), at, level: Math.abs(toLon - lon) > Math.abs(toLat - lat) };
}

/** Whether an area is valid on a day. A missing start or end date does not limit its validity. */
export function isValidOn(area: Area, day: string): boolean {
  const from = earliestDay(area.validFrom);
  const to = latestDay(area.validTo);
  return (!from || from <= day) && (!to || to >= day);
}
