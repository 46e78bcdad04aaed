import { placesOf } from '../../atlas/centres.ts';
import type { Atlas, Centre } from '../../atlas/records.ts';
import { centreName } from '../../i18n/names.ts';
import type { CentreSymbol, MapDescription } from './types.ts';

/** A centre or office whose position is known. */
export type PlacedCentre = Centre & { lat: number; lon: number };

/** The centres and offices of a region whose position is known. */
export function placedCentres(atlas: Atlas, regionId: string | undefined): PlacedCentre[] {
  if (!regionId) return [];
  return placesOf(atlas, regionId).filter(isPlaced);
}

/** Whether the position of a centre is known. */
export function isPlaced(centre: Centre): centre is PlacedCentre {
  return centre.lat !== null && centre.lon !== null;
}

/** Some centres with their symbols. */
export function centreFeatures(centres: readonly PlacedCentre[]): MapDescription['centres'] {
  return {
    type: 'FeatureCollection',
    features: centres.map((centre) => ({
      type: 'Feature',
      properties: { centreId: centre.centreId, symbol: centreSymbol(centre), name: centreName(centre) },
      geometry: { type: 'Point', coordinates: [centre.lon, centre.lat] },
    })),
  };
}

function centreSymbol(centre: Centre): CentreSymbol {
  if (centre.status !== 'active') return 'hollow';
  if (centre.kind === 'office') return 'ring';
  if (centre.role === 'information-sharing') return 'disc';
  if (centre.role === 'training') return 'square';
  return centre.role === 'secretariat' || centre.role === 'reporting' ? 'ring' : 'diamond';
}
