import { extent } from 'd3';
import * as say from '#messages';
import { findState } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';

import { mercatorY } from '../../lib/geo/mercator.ts';
import type { Bounds } from '../../lib/geo/regionBounds.ts';
import { nearestLongitude } from '../../lib/geo/wrapLongitude.ts';
import type { BoundaryData } from '../../map/describe/boundaries.ts';
import { stateClassWords } from '../../map/describe/classWords.ts';
import type { Plan } from '../../map/describe/plans.ts';
import type { MapDescription } from '../../map/describe/types.ts';
import { fitGlobe } from '../../map/projection/globe.ts';
import { fitCamera } from '../../map/projection/plane.ts';
import type { Camera } from '../../view/viewState.ts';
import { type Item, type Place, SCENE_SCALE } from '../pptx/deck.ts';
import { mapNodes } from './mapNodes.ts';
import { BAND } from './mapSheet.ts';
import { SLIDE_THEME } from './slideTheme.ts';

/** A map view for a slide. Without `seen` and `fitted` the slide fits the States of the map. */
export interface MapView {
  map: MapDescription;
  boundaries: BoundaryData;
  projection: 'mercator' | 'globe';
  /** The camera that the reader chose, and the size in px of the map on screen. */
  seen?: { camera: Camera; width: number; height: number } | undefined;
  /** The bounds that the slide fits instead of the States. */
  fitted?: Bounds;
  /** Plans of what is too small to be seen on the map. */
  plans?: readonly Plan[];
  title: string;
  subtitle: string;
  summary: string;
}

const MAX_ZOOM = 7;
const MAX_PLAN_ZOOM = 14;
const PADDING = 6;
const WORLD_PADDING = 22;
/** Share of the size of the States that is left free on each side. */
const MARGIN = 0.03;
/** Members whose name stands at most this share of the map's size beyond its bounds are shown too. */
const MEMBERS_BEYOND = 0.6;

/** A map as grouped native shapes in a place of a slide, within a neat line of `band` px or without one. */
export function mapItem(view: MapView, { atlas, language }: { atlas: Atlas; language: Language }, at: Place, band = BAND): Item {
  const [width, height] = [at.width / SCENE_SCALE, at.height / SCENE_SCALE];
  const nodes = mapNodes({
    ...view,
    theme: SLIDE_THEME,
    camera: cameraOf(view, width - 2 * band, height - 2 * band),
    width,
    height,
    band,
    // A code is no name: what has none is drawn without.
    nameOf: (shape) => findState(atlas, shape)?.name ?? say.namesTerritories(language, shape) ?? '',
    classOf: (value) => language.colon + stateClassWords(view.map, language, atlas, value),
    groupName: (group) => (group === 'land' ? say.furtherColumnsStates(language) : say.mapLayer(language, group === 'frame' ? 'graticule' : group)),
    scale: { miles: say.mapNauticalMiles(language), number: language.number },
  });
  return { kind: 'scene', nodes, scale: SCENE_SCALE, isCentred: true, name: view.title, description: `${view.title}. ${view.summary}`, at };
}

/** The camera for a slide of a given size in px: it shows everything that was on screen, or the States of the map. */
export function cameraOf({ map, seen, fitted, projection }: MapView, width: number, height: number): Camera {
  if (seen) return { ...seen.camera, zoom: seen.camera.zoom + Math.log2(Math.min(width / seen.width, height / seen.height)) };
  if (fitted) return fitCamera(fitted, width, height, 0, MAX_PLAN_ZOOM);
  const isFlatWorld = map.level === 'world' && projection === 'mercator';
  return (projection === 'globe' ? fitGlobe : fitCamera)(fittedBounds(map), width, height, isFlatWorld ? WORLD_PADDING : PADDING, MAX_ZOOM);
}

/** Width by height of what a map shows on a Mercator plane. */
export function aspectOf({ map, fitted }: MapView): number {
  const [west, south, east, north] = fitted ?? fittedBounds(map);
  return (east - west) / (mercatorY(north) - mercatorY(south));
}

/** The bounds of a region's members, and of their waters and centres as far as they lie in the bounds of its map. The bounds of the map where it has no members, and on the map of a record. */
export function fittedBounds(map: MapDescription): Bounds {
  const [west, south, east, north] = map.bounds;
  const middle = (west + east) / 2;
  const near = ([lon = 0, lat = 0]: number[]): [number, number] => [nearestLongitude(lon, middle), lat];
  const within =
    (share: number) =>
    ([lon, lat]: [number, number]) => {
      const [x, y] = [(east - west) * share, (north - south) * share];
      return lon >= west - x && lon <= east + x && lat >= south - y && lat <= north + y;
    };
  const waters = map.footprints.features.flatMap(({ geometry }) => geometry.coordinates.flat(2));
  const marks = map.centres.features.map(({ geometry }) => geometry.coordinates);
  const members = map.states.features.filter(({ properties }) => properties.member).map(({ geometry }) => geometry.coordinates);
  const inside = [...members.map(near).filter(within(MEMBERS_BEYOND)), ...[...marks, ...waters].map(near).filter(within(0))];
  const [left, right] = extent(inside, ([lon]) => lon);
  const [bottom, top] = extent(inside, ([, lat]) => lat);
  if (map.level === 'world' || map.record || left === undefined || right === undefined || bottom === undefined || top === undefined || right - left < 1)
    return map.bounds;
  const [x, y] = [(right - left) * MARGIN, (top - bottom) * MARGIN];
  return [left - x, Math.max(-80, bottom - y), right + x, Math.min(82, top + y)];
}
