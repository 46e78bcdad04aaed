import { least } from 'd3';
import { mappedRegions } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/records.ts';
import { regionShortName } from '../../i18n/names.ts';
import { type LatLon, positionReadings } from '../../lib/geo/parsePosition.ts';
import { formatPosition } from '../../lib/geo/position.ts';
import { type Bounds, isInBounds, regionBounds } from '../../lib/geo/regionBounds.ts';
import { pagePath } from '../../pages/page.ts';
import type { Finding } from './finding.ts';

/** The places that a typed text means as a position, each on the map of the region around it; on that of the world where no region is. */
export function placeFindings(atlas: Atlas, text: string): Finding[] {
  return positionReadings(text).map((place) => {
    const region = regionAround(atlas, place);
    const page = pagePath(region ? { kind: 'region', id: region.regionId } : { kind: 'world' });
    const path = `${page}?here=${[place.lat, place.lon].map((degrees) => Number(degrees.toFixed(4))).join(',')}`;
    return { id: path, kind: 'position', name: formatPosition(place.lat, place.lon), detail: region ? regionShortName(region) : '', path };
  });
}

/** Of the regions whose bounds hold a place, the smallest. */
function regionAround(atlas: Atlas, { lat, lon }: LatLon) {
  const size = ([west, south, east, north]: Bounds) => (east - west) * (north - south);
  return least(
    mappedRegions(atlas).filter((region) => isInBounds(regionBounds(region), lon, lat)),
    (region) => size(regionBounds(region)),
  );
}
