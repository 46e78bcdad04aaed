import * as say from '#messages';
import { sourcesOfRecord } from '../../atlas/mapRecord.ts';
import { stateNameOf } from '../../i18n/names.ts';
import { unique } from '../../lib/lists.ts';
import { wrapText } from '../../lib/text/textWidth.ts';
import type { BoundaryData } from '../../map/describe/boundaries.ts';
import { stateClassWords } from '../../map/describe/classWords.ts';
import { fitGlobe } from '../../map/describe/globe.ts';
import { type KeyEntry, mapKey } from '../../map/describe/mapKey.ts';
import type { MapDescription } from '../../map/describe/types.ts';
import { fitCamera } from '../../map/drawn/plane.ts';
import { classLook } from '../../map/look/participationLooks.ts';
import { SWATCH, swatch } from '../../map/look/swatch.ts';
import { regionHue } from '../../theme/tokens.ts';
import type { Camera } from '../../view/viewState.ts';
import { type Item, SCENE_SCALE, type Slide, type SlideNode } from '../pptx/deck.ts';
import { bodyOf } from '../pptx/layout.ts';
import { frameSlide, SLIDE_THEME, type SlideFrame } from './frame.ts';
import { mapNodes } from './mapNodes.ts';
import { BAND } from './mapSheet.ts';
import { shapeNodes } from './shapeNodes.ts';

/** A map view for a slide. Without `seen` the slide fits the bounds of the map. */
export interface MapView {
  map: MapDescription;
  boundaries: BoundaryData;
  projection: 'mercator' | 'globe';
  /** The camera that the reader chose, and the size in px of the map on screen. */
  seen?: { camera: Camera; width: number; height: number } | undefined;
  title: string;
  subtitle: string;
  summary: string;
}

const KEY_WIDTH = 270;
const ROW = 22;
const MAX_ZOOM = 7;

/** The map as one slide: a group of native freeforms, its key beside it, and attribution and disclaimer in a line below. */
export function mapSlide(view: MapView, frame: Omit<SlideFrame, 'sources'>): Slide {
  const { atlas, language } = frame;
  const room = bodyOf(view.title, view.subtitle);
  const [width, height] = [(room.width - KEY_WIDTH - 20) / SCENE_SCALE, room.height / SCENE_SCALE];
  const camera = cameraOf(view, width - 2 * BAND, height - 2 * BAND);
  const nodes = mapNodes({
    ...view,
    theme: SLIDE_THEME,
    camera,
    width,
    height,
    nameOf: (shape) => stateNameOf(atlas, shape),
    wordsOf: (value) => stateClassWords(view.map, language, atlas, value),
    scale: { miles: say.mapNauticalMiles(language), number: language.number },
  });
  const mapWidth = width * SCENE_SCALE;
  const picture: Item = {
    kind: 'scene',
    nodes,
    scale: SCENE_SCALE,
    name: view.title,
    description: `${view.title}. ${view.summary}`,
    at: { x: room.x + mapWidth / 2, y: room.y + room.height / 2, width: mapWidth, height: room.height },
  };
  const entries = mapKey(view.map, language, atlas);
  const key: Item = {
    kind: 'scene',
    nodes: keyNodes(entries, view.map.regionId),
    scale: SCENE_SCALE,
    name: say.mapLayers(language),
    description: entries.map(({ label }) => label).join('; '),
    at: { x: room.x + mapWidth + 20, y: room.y + 30, width: KEY_WIDTH, height: room.height - 30 },
  };
  return {
    title: view.title,
    subtitle: view.subtitle,
    body: entries.length ? [picture, key] : [picture],
    ...frameSlide({ ...frame, sources: sourcesOf(view.map, frame) }, [view.title, view.subtitle, view.summary, say.mapAttribution(language)]),
  };
}

/** The camera for a slide of a given size in px: it shows everything that was on screen, or the bounds of the map. */
export function cameraOf({ map, seen, projection }: MapView, width: number, height: number): Camera {
  if (!seen)
    return (projection === 'globe' ? fitGlobe : fitCamera)(map.bounds, width, height, map.level === 'world' && projection === 'mercator' ? 22 : 6, MAX_ZOOM);
  return { ...seen.camera, zoom: seen.camera.zoom + Math.log2(Math.min(width / seen.width, height / seen.height)) };
}

/** Ids of the sources of the layers that a map shows. */
export function sourcesOf({ record, regionId, layers }: MapDescription, { atlas }: Omit<SlideFrame, 'sources'>): string[] {
  if (record) return sourcesOfRecord(atlas, record);
  const isHere = (row: { regionId: string }) => !regionId || row.regionId === regionId;
  const instruments = new Set(atlas.instruments.filter((row) => isHere(row) && row.principal === 'yes').map((row) => row.instrumentId));
  return unique([
    ...atlas.participations.filter((row) => instruments.has(row.instrumentId)).flatMap((row) => row.sources),
    ...(layers.includes('centres') ? atlas.centres.filter(isHere).flatMap((row) => row.sources) : []),
    ...(layers.includes('areas') ? atlas.areas.filter(isHere).flatMap((row) => row.sources) : []),
  ]);
}

function keyNodes(entries: KeyEntry[], regionId: string): SlideNode[] {
  let y = 0;
  return entries.flatMap((entry): SlideNode[] => {
    const lines = wrapText(entry.label, (KEY_WIDTH - 44) / SCENE_SCALE / 1.08, 13);
    const nodes: SlideNode[] = [
      ...signNodes(entry, y + 8, regionId),
      ...lines.map((text, index): SlideNode => ({ kind: 'text', x: 32, y: y + 12 + index * 16, text, size: 13, fill: SLIDE_THEME.ink2 })),
    ];
    y += Math.max(ROW, lines.length * 16 + 8);
    return nodes;
  });
}

/** The swatch or symbol of a key entry. Patterns are the same native patterns as on the map. */
function signNodes(entry: KeyEntry, y: number, regionId: string): SlideNode[] {
  const hue = regionHue(SLIDE_THEME, regionId);
  const { pattern } = entry.kind === 'class' ? classLook(entry.value, hue, SLIDE_THEME) : {};
  if (pattern) return [{ kind: 'pattern', d: `M1 ${y - 7}h24v14h-24z`, unit: 1, color: hue.fill, pattern, name: entry.label }];
  return shapeNodes(swatch(entry, SLIDE_THEME, regionId), SWATCH.width / 2, y);
}
