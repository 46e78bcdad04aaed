import type { Feature, Geometry } from 'geojson';
import type { Theme } from '../../theme/tokens.ts';
import type { BoundaryData } from '../describe/boundaries.ts';
import type { MapDescription } from '../describe/types.ts';
import { featuresOf, hitOf } from '../look/features.ts';
import type { MapLayerLook } from '../look/layerLook.ts';
import { mapLook } from '../look/mapLook.ts';
import { shapesSvg } from '../look/shapesSvg.ts';
import { PATTERNS, patternTile } from '../look/symbols.ts';
import type { Paper } from './paper.ts';
import { pieces } from './pieces.ts';
import { UNITS_PER_PX } from './plane.ts';

/** One layer of a drawing, as SVG elements. */
export interface DrawnLayer {
  id: string;
  svg: string;
}

/**
 * The map as SVG elements in the units of its paper. Widths of lines are px at any scale (`non-scaling-stroke`). A feature that can
 * be opened carries `data-hit="kind.id"`. Names are placed apart. `prefix` keeps the ids of two drawings on one page apart.
 */
export function drawMap(map: MapDescription, boundaries: BoundaryData, theme: Theme, paper: Paper, prefix = ''): string {
  return drawLayers(map, boundaries, theme, paper, prefix)
    .map(({ svg }) => `<g>${svg}</g>`)
    .join('');
}

/** The layers of the drawing from below to above, with the definitions that they use first. */
export function drawLayers(map: MapDescription, boundaries: BoundaryData, theme: Theme, paper: Paper, prefix = ''): DrawnLayer[] {
  const looks = mapLook(map, theme);
  const pen = { map, boundaries, paper, prefix };
  return [{ id: 'defs', svg: `<defs>${coast(pen)}${patterns(looks, prefix)}</defs>` }, ...looks.map((look) => ({ id: look.id, svg: layerSvg(look, pen) }))];
}

/** What all layers of one drawing share. */
interface Pen {
  map: MapDescription;
  boundaries: BoundaryData;
  paper: Paper;
  prefix: string;
}

function layerSvg(look: MapLayerLook, pen: Pen): string {
  const { from } = look.features;
  if (from === 'sea') return filled(pen.paper.ball, look, pen);
  if (from === 'coast') return `<use href="#${pen.prefix}coast" stroke-linecap="round"${strokeOf(look)}/>`;
  if (from === 'land' && pen.map.level === 'world' && pen.paper.closesCoast) return worldLand(look, pen);
  const features = featuresOf(look.features, pen.map, pen.boundaries);
  return look.hit ? features.map((feature) => layerPaths([feature], look, pen)).join('') : layerPaths(features, look, pen);
}

/** Fill and line of some features, as one path each. */
function layerPaths(features: Feature<Geometry>[], look: MapLayerLook, pen: Pen): string {
  const d = features.map(({ geometry }) => pen.paper.path(geometry)).join('');
  const [first] = features;
  const hit = first ? hitOf(first, look.hit, pen.map) : '';
  const reach = hit && d && !look.fill ? `<path class="reach" d="${d}" data-hit="${hit}"/>` : '';
  return `${look.fill ? filled(d, look, pen, hit) : ''}${look.stroke && d ? `<path class="ln" d="${d}"${strokeOf(look)}/>` : ''}${reach}`;
}

function filled(d: string, { fill, pattern, opacity }: MapLayerLook, { prefix }: Pen, hit = ''): string {
  const paint = pattern ? `url(#${prefix}${pattern})` : fill;
  return d && `<path d="${d}" fill="${paint}"${opacity === undefined ? '' : ` fill-opacity="${opacity}"`}${hit && ` data-hit="${hit}"`}/>`;
}

function strokeOf({ stroke, width, dash, opacity }: MapLayerLook): string {
  return ` stroke="${stroke}" stroke-width="${width}"${opacity === undefined ? '' : ` stroke-opacity="${opacity}"`}${dash ? ` stroke-dasharray="${dash.join(' ')}"` : ''}`;
}

/** The coast once, in pieces: three layers draw it. */
function coast({ map, boundaries, paper, prefix }: Pen): string {
  const paths = pieces(featuresOf({ from: 'coast' }, map, boundaries)).map((piece) => paper.path(piece));
  return `<g id="${prefix}coast">${paths.map((d) => d && `<path class="ln" d="${d}"/>`).join('')}</g>`;
}

/** All land from the coast alone, which spares the inner boundaries; below the last parallel of the Antarctic coast a plain band. */
function worldLand(look: MapLayerLook, pen: Pen): string {
  const d = featuresOf({ from: 'coast' }, pen.map, pen.boundaries).map(({ geometry }) => pen.paper.path(geometry));
  return `<path d="${d.join('')}" fill="${look.fill}" fill-rule="evenodd"/>${filled(pen.paper.polarLand, look, pen)}`;
}

/** The tiles of the patterns that are used. A map has one hue, so each is there once. */
function patterns(looks: MapLayerLook[], prefix: string): string {
  return PATTERNS.map((pattern) => {
    const look = looks.find((entry) => entry.pattern === pattern);
    if (!look?.fill) return '';
    const { size, shapes } = patternTile(pattern, look.fill);
    return `<pattern id="${prefix}${pattern}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="scale(${UNITS_PER_PX})">${shapesSvg(shapes)}</pattern>`;
  }).join('');
}
