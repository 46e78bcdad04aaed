import type { Feature, Geometry } from 'geojson';
import type { BoundaryData } from '../describe/boundaries.ts';
import { graticule } from '../describe/graticule.ts';
import type { MapDescription } from '../describe/types.ts';
import type { FeatureSet, Selection } from './layerLook.ts';

/** The features of a layer. Empty for the sea, which is drawn as a background. */
export function featuresOf({ from, property, among, areas }: Selection, map: MapDescription, boundaries: BoundaryData): Feature<Geometry>[] {
  return setOf(from, map, boundaries).filter(
    (feature): feature is Feature<Geometry> =>
      feature.geometry !== null &&
      (!areas || feature.geometry.type.endsWith('Polygon')) &&
      (property === undefined || Boolean(among?.includes(feature.properties?.[property]))),
  );
}

function setOf(from: FeatureSet, map: MapDescription, { countries, lakes, lines }: BoundaryData): Feature<Geometry | null>[] {
  switch (from) {
    case 'sea':
      return [];
    case 'land':
    case 'countries':
      return countries.features;
    case 'lakes':
      return lakes.features;
    case 'coast':
    case 'boundary':
    case 'disputed':
      return lines.features.filter(({ properties }) => properties?.kind === from);
    case 'graticule':
      return graticule().features;
    default:
      return map[from].features;
  }
}

/** The record that a click on a feature opens, as `kind.id`; '' if it opens none. A territory opens its State. */
export function hitOf({ properties }: Feature, hit: { kind: string; property: string } | undefined, map: MapDescription): string {
  if (!hit) return '';
  const id = String(properties?.[hit.property] ?? '');
  return `${hit.kind}.${hit.kind === 'state' && !map.stateClasses.has(id) ? (map.partOwners.get(id) ?? id) : id}`;
}
