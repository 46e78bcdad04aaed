import * as say from '#messages';
import type { ParticipationClass } from '../../atlas/participation.ts';
import { stateNameOf } from '../../i18n/names.ts';
import { unique } from '../../lib/lists.ts';
import { wrapText } from '../../lib/text/textWidth.ts';
import type { BoundaryData } from '../../map/describe/boundaries.ts';
import { classWords } from '../../map/describe/classWords.ts';
import { fitGlobe } from '../../map/describe/globe.ts';
import { type KeyEntry, mapKey } from '../../map/describe/mapKey.ts';
import type { MapDescription } from '../../map/describe/types.ts';
import { fitCamera } from '../../map/drawn/plane.ts';
import { regionHue } from '../../theme/tokens.ts';
import type { Camera } from '../../view/viewState.ts';
import { type Item, SCENE_SCALE, type Slide, type SlideNode } from '../pptx/deck.ts';
import { bodyOf } from '../pptx/layout.ts';
import { frameSlide, SLIDE_THEME, type SlideFrame } from './frame.ts';
import { mapNodes, symbolNodes } from './mapNodes.ts';

/** A map view for a slide. Without a camera it fits what it describes. */
export interface MapView {
  map: MapDescription;
  boundaries: BoundaryData;
  projection: 'mercator' | 'globe';
  /** Where it stands, and the size in px of the map that stood there. */
  seen?: { camera: Camera; width: number; height: number } | undefined;
  title: string;
  subtitle: string;
  summary: string;
}

const KEY_WIDTH = 270;
const ROW = 22;
const BAND = 24;
const MAX_ZOOM = 7;

/** The map as one slide: a group of native freeforms, its key beside it, what it is and is not in a line below. */
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
    nameOf: (shape) => stateNameOf(language, atlas, shape),
    wordsOf: (value: ParticipationClass) => classWords(language, atlas, view.map.regionId, value),
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

/** The camera for the slide: all that was seen, or all that is described. */
export function cameraOf({ map, seen, projection }: MapView, width: number, height: number): Camera {
  if (!seen)
    return (projection === 'globe' ? fitGlobe : fitCamera)(map.bounds, width, height, map.level === 'world' && projection === 'mercator' ? 22 : 6, MAX_ZOOM);
  return { ...seen.camera, zoom: seen.camera.zoom + Math.log2(Math.min(width / seen.width, height / seen.height)) };
}

/** The sources of what a map shows. */
export function sourcesOf({ regionId, layers }: MapDescription, { atlas }: Omit<SlideFrame, 'sources'>): string[] {
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
      ...swatch(entry, y + 8, regionId),
      ...lines.map((text, index): SlideNode => ({ kind: 'text', x: 32, y: y + 12 + index * 16, text, size: 13, fill: SLIDE_THEME.ink2 })),
    ];
    y += Math.max(ROW, lines.length * 16 + 8);
    return nodes;
  });
}

function swatch(entry: KeyEntry, y: number, regionId: string): SlideNode[] {
  const theme = SLIDE_THEME;
  const hue = regionHue(theme, regionId).fill;
  const box = { kind: 'rect' as const, x: 1, y: y - 7, width: 24, height: 14, stroke: hue, strokeWidth: 1.2 };
  const outline = `M1 ${y - 7}h24v14h-24z`;
  switch (entry.kind) {
    case 'symbol':
      return symbolNodes(entry.symbol, 13, y, theme);
    case 'limit':
      return [{ kind: 'line', x1: 1, y1: y, x2: 25, y2: y, stroke: theme.limit, strokeWidth: 1.8, ...(entry.approximate ? { dash: '8 4' } : {}) }];
    case 'density':
      return [{ ...box, fill: theme.density[entry.step] ?? theme.land, stroke: theme.ink3, strokeWidth: 0.5 }];
    case 'waters':
      return [{ kind: 'rect', x: 1, y: y - 7, width: 24, height: 14, fill: hue, opacity: 0.26 }, box];
    default: {
      const pattern = ({ eligible: 'hatch', possible: 'stripe', undated: 'dots' } as const)[entry.value as 'eligible' | 'possible' | 'undated'];
      if (pattern) return [{ kind: 'pattern', d: outline, unit: 1, color: hue, pattern, name: entry.label }];
      if (entry.value === 'observer') return [{ ...box, dash: '3 3' }];
      return [{ ...box, fill: regionHue(theme, regionId)[entry.value === 'latest' ? 'latest' : 'first'] }];
    }
  }
}
