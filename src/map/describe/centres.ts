import { placesOf } from '../../atlas/centres.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Centre } from '../../atlas/schema.ts';
import { centreName } from '../../i18n/names.ts';
import type { MapInput } from './input.ts';
import type { CentreSymbol, MapDescription } from './types.ts';

type PlacedCentre = Centre & { lat: number; lon: number };

/** The centres and offices of a region whose position is known. */
export function placedCentres(atlas: Atlas, regionId: string | undefined): PlacedCentre[] {
  if (!regionId) return [];
  return placesOf(atlas, regionId).filter((centre): centre is PlacedCentre => centre.lat !== null && centre.lon !== null);
}

/** The centres of a region with their symbols. */
export function centreFeatures({ atlas }: MapInput, regionId: string | undefined): MapDescription['centres'] {
  return {
    type: 'FeatureCollection',
    features: placedCentres(atlas, regionId).map((centre) => ({
      type: 'Feature',
      properties: { centreId: centre.centreId, symbol: centreSymbol(centre, atlas.at !== ''), name: centreName(centre) },
      geometry: { type: 'Point', coordinates: [centre.lon, centre.lat] },
    })),
  };
}

function centreSymbol(centre: Centre, isPast: boolean): CentreSymbol {
  if (centre.status === 'inactive' || centre.status === 'planned' || (isPast && centre.status === 'unknown')) return 'hollow';
  if (centre.kind === 'office') return 'ring';
  if (centre.role === 'information-sharing') return 'disc';
  if (centre.role === 'training') return 'square';
  return centre.role === 'secretariat' || centre.role === 'reporting' ? 'ring' : 'diamond';
}
