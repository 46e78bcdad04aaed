import type { Point } from '../../lib/geo/clip.ts';
import { regionHue, type Theme } from '../../theme/tokens.ts';
import type { BoundaryData } from '../describe/boundaries.ts';
import type { MapDescription } from '../describe/types.ts';
import { LABELS, labelColors, type NameStyle } from '../look/labelLook.ts';
import type { SymbolLabel } from './label.ts';
import { landFill } from './landFill.ts';
import type { NameWish } from './NameSpace.ts';
import { type NamePlace, type NameSheet, placesOf } from './nameSheet.ts';
import { seenPlace } from './seenPlace.ts';

/** A name to be placed. */
export interface Wish extends NameWish {
  place: NamePlace;
  style: NameStyle;
  text: string;
  color: string;
  halo: string;
  /** The State whose fill the halo repeats; '' for a halo that is the same everywhere. */
  filled: string;
  hit: string;
}

/** The map and the sheet from which wishes are made. */
export interface WishInput {
  map: MapDescription;
  theme: Theme;
  sheet: NameSheet;
  boundaries: BoundaryData;
}

/** Regions have few names, so each may be led as far as this, in px. */
const REGION_LEAD_PX = 94;
const SYMBOL_RADIUS_PX = 8;
const ISLAND_RADIUS_PX = 5;
/** A point nearer than this, in px, to the side of the frame has no room for a name over it. */
const EDGE_PX = 30;

/** The names that a map wishes for, the most important first: regions, members, gulfs, zones, centres, seas, limits, then other States. */
export function nameWishes(input: WishInput, symbols: readonly SymbolLabel[]): Wish[] {
  const { map, sheet } = input;
  const shown = (layer: MapDescription['layers'][number]) => map.layers.includes(layer);
  const names = shown('names')
    ? [
        ...stateWishes(input, true),
        ...waterWishes(input, 'gulf'),
        ...(shown('zones') ? zoneWishes(input) : []),
        ...centreWishes(input, symbols),
        ...waterWishes(input, 'sea', 'ocean'),
        ...(shown('areas') ? limitWishes(input) : []),
        ...stateWishes(input, false),
      ]
    : [];
  return [...regionWishes(input), ...names].filter(({ style }) => sheet.view.camera.zoom >= LABELS[style].fromZoom);
}

/** A wish in the look of its style; `given` says where it may stand. */
function wish(theme: Theme, style: NameStyle, text: string, place: NamePlace, given: Partial<Wish>): Wish {
  const { ink, halo } = labelColors(style, theme);
  return { place, at: place.at, style, text, color: ink, halo, filled: '', hit: '', over: false, radius: 0, turn: 0, lead: 0, ...given };
}

function regionWishes({ map, theme, sheet }: WishInput): Wish[] {
  return map.regionNames.features.flatMap(({ properties: { name, regionId }, geometry }) =>
    placesOf(sheet, geometry.coordinates).map((place) =>
      wish(theme, 'region', name, place, { over: true, lead: REGION_LEAD_PX, color: regionHue(theme, regionId).ink, hit: `region.${regionId}` }),
    ),
  );
}

/** Small members first, because they have the least room; of the others the large ones first. */
function stateWishes(input: WishInput, isMember: boolean): Wish[] {
  const { map, theme, sheet } = input;
  if (map.level !== 'region') return [];
  const rows = map.states.features.filter(({ properties }) => properties.member === isMember).toSorted((a, b) => a.properties.rank - b.properties.rank);
  return (isMember ? rows.toReversed() : rows).flatMap((row) => {
    const { name, small, iso3 } = row.properties;
    return statePlaces(row, input).map((place) =>
      wish(theme, isMember ? 'state' : 'other', name, place, {
        over: !small,
        radius: small ? ISLAND_RADIUS_PX : 2,
        lead: isMember ? sheet.lead : 0,
        ...(small ? { halo: theme.haloSea } : { halo: landFill(map, theme, iso3), filled: iso3 }),
        hit: isMember ? `state.${iso3}` : '',
      }),
    );
  });
}

/** Where a State is named: at its label point, or, if that of a member is at the edge or out of the frame, on the part of its land that is seen. */
function statePlaces(
  { properties: { iso3, member, small }, geometry }: MapDescription['states']['features'][number],
  { sheet, boundaries }: WishInput,
): NamePlace[] {
  const places = placesOf(sheet, geometry.coordinates);
  const [left, top, right, bottom] = sheet.frame;
  const isSeen = places.some(({ at: [x, y] }) => x > left + EDGE_PX && x < right - EDGE_PX && y > top && y < bottom);
  const seen = member && !small && !isSeen ? seenPlace(iso3, sheet, boundaries) : null;
  return seen ? [seen] : places;
}

function centreWishes({ theme, sheet }: WishInput, symbols: readonly SymbolLabel[]): Wish[] {
  return symbols
    .filter(({ name, hit }) => name && hit.startsWith('centre.'))
    .map(({ name, hit, place, offset }) => {
      const at: Point = [place.at[0] + offset[0], place.at[1] + offset[1]];
      return wish(theme, 'centre', name, place, { at, radius: SYMBOL_RADIUS_PX, lead: sheet.lead, hit });
    });
}

function limitWishes({ map, theme, sheet }: WishInput): Wish[] {
  return map.limitNames.features.flatMap(({ properties: { name }, geometry }) =>
    placesOf(sheet, geometry.coordinates).map((place) => wish(theme, 'limit', name, place, { radius: 4 })),
  );
}

function zoneWishes({ map, theme, sheet }: WishInput): Wish[] {
  return map.zoneNames.features.flatMap(({ properties: { name }, geometry }) =>
    placesOf(sheet, geometry.coordinates).map((place) => wish(theme, 'zone', name, place, { over: true, color: regionHue(theme, map.regionId).ink })),
  );
}

function waterWishes({ map, theme, sheet }: WishInput, ...sizes: ('ocean' | 'sea' | 'gulf')[]): Wish[] {
  return map.waterNames.features
    .filter(({ properties: { size } }) => sizes.includes(size))
    .flatMap(({ properties: { name, size, turn }, geometry }) =>
      placesOf(sheet, geometry.coordinates).map((place) => wish(theme, size, name, place, { over: true, turn })),
    );
}
