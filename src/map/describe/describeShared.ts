import type { FeatureCollection, Geometry } from 'geojson';
import { boundsOf } from './bounds.ts';
import { incidentCells } from './incidentCells.ts';
import type { MapInput } from './input.ts';
import { waterNames } from './names.ts';
import { NO_SUPPORT } from './support.ts';
import type { MapDescription } from './types.ts';

/** The parts that all descriptions have in common; those that few maps have are empty. */
export function sharedParts(input: MapInput): Omit<MapDescription, 'level' | 'regionId' | 'states' | 'targets'> {
  return {
    bounds: boundsOf(input),
    layers: input.layers,
    overlays: [],
    classes: new Map(),
    partOwners: new Map(),
    stateClasses: new Map(),
    parallels: new Map(),
    support: NO_SUPPORT,
    record: undefined,
    outlined: [],
    waters: none(),
    footprints: none(),
    footprintEdges: none(),
    limits: none(),
    limitNames: none(),
    zones: none(),
    zoneNames: none(),
    centres: none(),
    links: none(),
    regionNames: none(),
    incidents: incidentCells(input),
    waterNames: waterNames(input),
    compared: undefined,
    ...(input.own ?? { ownDots: none(), ownShapes: none(), ownFiles: [] }),
  };
}

/** A layer without features. */
export function none<T extends FeatureCollection<Geometry>>(): T {
  // An empty list fits every kind of feature.
  return { type: 'FeatureCollection', features: [] } as unknown as T;
}
