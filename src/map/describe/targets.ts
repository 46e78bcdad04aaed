import { group } from 'd3';
import * as say from '#messages';
import type { StateClass } from '../../atlas/mapRecord.ts';
import type { Region } from '../../atlas/schema.ts';
import { basisMark } from '../../i18n/basisMark.ts';
import { centreName, regionName, regionShortName, stateNameOf } from '../../i18n/names.ts';
import { areaFragment } from '../../pages/page.ts';
import type { PlacedCentre } from './centres.ts';
import { classDetail } from './classWords.ts';
import type { MapInput } from './input.ts';
import { regionPlace } from './names.ts';
import type { MapDescription, MapTarget } from './types.ts';

/** The regions, as the targets of the map of the world. */
export function worldTargets(regions: readonly Region[]): MapTarget[] {
  return regions.map((region) => ({
    id: region.regionId,
    kind: 'region',
    name: regionShortName(region),
    detail: regionName(region),
    path: `/region/${region.regionId}/`,
    position: regionPlace(region),
  }));
}

/** The centres, States and areas that the map of a region or of a record shows, as its targets. */
export function placeTargets(
  input: MapInput,
  centres: readonly PlacedCentre[],
  { regionId, stateClasses, states, limits }: Omit<MapDescription, 'targets'>,
): MapTarget[] {
  return [...centreTargets(input, centres), ...stateTargets(input, regionId, stateClasses, states), ...areaTargets(input, regionId, limits)];
}

function centreTargets({ language }: MapInput, centres: readonly PlacedCentre[]): MapTarget[] {
  return centres.map((centre) => ({
    id: centre.centreId,
    kind: 'centre',
    name: centreName(centre),
    detail: `${say.centreRole(language, centre.role)}${language.semicolon}${say.status(language, centre.status)}${basisMark(language, centre.basis)}`,
    path: `/centre/${centre.centreId}/`,
    position: [centre.lon, centre.lat],
  }));
}

function stateTargets(input: MapInput, regionId: string, classes: Map<string, StateClass>, states: MapDescription['states']): MapTarget[] {
  const { atlas, data } = input;
  const points = new Map(states.features.map(({ properties, geometry }) => [properties.iso3, geometry.coordinates]));
  return [...classes].flatMap(([iso3, value]): MapTarget[] => {
    const [lon, lat] = points.get(iso3) ?? data.labels.shapes[iso3] ?? [];
    if (lon === undefined || lat === undefined) return [];
    return [
      {
        id: iso3,
        kind: 'state',
        name: stateNameOf(atlas, iso3),
        detail: classDetail(input, regionId, iso3, value),
        path: `/state/${iso3}/`,
        position: [lon, lat],
      },
    ];
  });
}

/** One target for each area, placed on its first part. */
function areaTargets(input: MapInput, regionId: string, limits: MapDescription['limits']): MapTarget[] {
  const areas = group(limits.features, ({ properties }) => properties.areaId);
  return [...areas.values()].flatMap(([first]) => (first ? [areaTarget(input, regionId, first)] : []));
}

function areaTarget({ language }: MapInput, regionId: string, { geometry, properties }: MapDescription['limits']['features'][number]): MapTarget {
  const line = geometry.coordinates[0];
  const [lon = 0, lat = 0] = line?.[Math.floor((line.length - 1) / 2)] ?? [];
  return {
    id: properties.areaId,
    kind: 'area',
    name: properties.name,
    detail: [say.areaKind(language, properties.kind), ...(properties.approximate ? [say.mapApproximate(language)] : [])].join(language.semicolon),
    path: `/region/${regionId}/#${areaFragment(properties.areaId)}`,
    position: [lon, lat],
  };
}
