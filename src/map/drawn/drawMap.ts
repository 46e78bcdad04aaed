import type { Feature, Geometry } from 'geojson';
import type { Point } from '../../lib/geo/clip.ts';
import { hundredths } from '../../lib/hundredths.ts';
import type { Theme } from '../../theme/tokens.ts';
import type { BoundaryData } from '../describe/boundaries.ts';
import type { MapDescription } from '../describe/types.ts';
import { featuresOf, hitOf } from '../look/features.ts';
import type { MapLayerLook } from '../look/layerLook.ts';
import { mapLook } from '../look/mapLook.ts';
import { outlineOf } from '../look/outlineOf.ts';
import { shapesSvg } from '../look/shapesSvg.ts';
import { PATTERNS, type Pattern, patternTile } from '../look/symbols.ts';
import { teeDashes } from '../look/teeDashes.ts';
import { dotPlaces } from './dots.ts';
import type { Paper } from './paper.ts';
import { inPlace, type ShapeWriter } from './shapeWriter.ts';
import { splitByCell } from './splitByCell.ts';

/** One layer of a drawing, as SVG elements. */
export interface DrawnLayer {
  id: string;
  svg: string;
}

/**
 * The map as SVG elements in the units of its paper. Widths of lines are px at any scale (`non-scaling-stroke`). A feature that can
 * be opened carries `data-hit="kind.id"`. Names are not included; `placeLabels` places them. `prefix` makes the
 * ids of a drawing unique on a page with several.
 */
export function drawMap(map: MapDescription, boundaries: BoundaryData, theme: Theme, paper: Paper, prefix = '', writer = inPlace): string {
  return layersSvg(drawLayers(map, boundaries, theme, paper, prefix, writer));
}

/** Layers as SVG, each as one group, so that one can be replaced. */
export function layersSvg(layers: readonly DrawnLayer[]): string {
  return layers.map(({ svg }) => (svg ? `<g>${svg}</g>` : '<g/>')).join('');
}

/** The layers of the drawing, from bottom to top. The first holds the definitions that the others use. */
export function drawLayers(map: MapDescription, boundaries: BoundaryData, theme: Theme, paper: Paper, prefix = '', writer = inPlace): DrawnLayer[] {
  const looks = mapLook(map, theme);
  const coast = writer.lines(`${prefix}coast`, coastPaths(map, boundaries, paper));
  const drawing = { map, boundaries, paper, prefix, writer, coastHref: coast.href };
  // Broad lines along a coast at the edge of the globe would reach beyond it.
  const ball = paper.ball && `<clipPath id="${prefix}ball"><path d="${paper.ball}"/></clipPath>`;
  const within = (svg: string) => (ball && svg ? `<g clip-path="url(#${prefix}ball)">${svg}</g>` : svg);
  const layers = looks.map((look) => ({ id: look.id, svg: within(layerSvg(look, drawing)) }));
  const used = PATTERNS.filter((pattern) => layers.some(({ svg }) => svg.includes(`url(#${prefix}${pattern})`)));
  return [{ id: 'defs', svg: `<defs>${coast.definition}${patterns(used, looks, paper.unitsPerPx, prefix)}${ball}</defs>` }, ...layers];
}

/** The input that all layers of one drawing share. */
interface MapDrawing {
  map: MapDescription;
  boundaries: BoundaryData;
  paper: Paper;
  prefix: string;
  writer: ShapeWriter;
  coastHref: string;
}

function layerSvg(look: MapLayerLook, drawing: MapDrawing): string {
  const { from } = look.features;
  if (from === 'sea') return filled(drawing.paper.ball, look, drawing);
  if (from === 'coast') return `<use ${drawing.writer.href}="${drawing.coastHref}" stroke-linecap="round"${strokeOf(look, drawing.writer)}/>`;
  if (from === 'land' && drawing.map.level === 'world' && drawing.paper.closesCoast) return worldLand(look, drawing);
  const features = featuresOf(look.features, drawing.map, drawing.boundaries);
  if (look.dot) return dotsSvg(dotPlaces(features, drawing.paper), look, drawing.writer);
  return look.hit ? features.map((feature) => layerPaths([feature], look, drawing)).join('') : layerPaths(features, look, drawing);
}

/** The fill and the line of some features, each as one path. */
function layerPaths(features: Feature<Geometry>[], look: MapLayerLook, drawing: MapDrawing): string {
  const d = features.map(({ geometry }) => drawing.paper.path(geometry)).join('');
  const [first] = features;
  const hit = first ? hitOf(first, look.hit, drawing.map) : '';
  const line = look.tees ? teeDashes(features.map(({ geometry }) => drawing.paper.path(outlineOf(geometry))).join(''), drawing.paper.unitsPerPx) : d;
  const { writer } = drawing;
  const reach = writer.isReached && hit && d && !look.fill ? writer.shape(d, ' class="reach"', ` data-hit="${hit}"`) : '';
  return `${look.fill ? filled(d, look, drawing, hit) : ''}${look.stroke && line ? writer.shape(line, writer.line, strokeOf(look, writer)) : ''}${reach}`;
}

/** Dots as lines without length and with round ends, which stay as large at every scale: first all edges, then what is in them. */
function dotsSvg(places: readonly Point[], { dot = 0, fill, stroke, width = 0 }: MapLayerLook, writer: ShapeWriter): string {
  const d = places.map(([x, y]) => `M${x} ${y}h0`).join('');
  const line = (colour: string | undefined, px: number) =>
    `<path${writer.line} d="${d}" stroke="${colour}" stroke-width="${px * writer.lineScale}" stroke-linecap="round"/>`;
  return d && line(stroke, 2 * (dot + width)) + line(fill, 2 * dot);
}

function filled(d: string, { fill, pattern, opacity }: MapLayerLook, { prefix, writer }: MapDrawing, hit = ''): string {
  const paint = pattern ? `url(#${prefix}${pattern})` : fill;
  return d && writer.shape(d, '', ` fill="${paint}"${opacity === undefined ? '' : ` fill-opacity="${opacity}"`}${hit && ` data-hit="${hit}"`}`);
}

function strokeOf({ stroke, width = 1, dash, opacity }: MapLayerLook, { lineScale }: ShapeWriter): string {
  const dashes = dash ? ` stroke-dasharray="${dash.map((px) => px * lineScale).join(' ')}"` : '';
  return ` stroke="${stroke}" stroke-width="${width * lineScale}"${opacity === undefined ? '' : ` stroke-opacity="${opacity}"`}${dashes}`;
}

/** The coast, which three layers use, split by `splitByCell`. */
function coastPaths(map: MapDescription, boundaries: BoundaryData, paper: Paper): string[] {
  return splitByCell(featuresOf({ from: 'coast' }, map, boundaries))
    .map((piece) => paper.path(piece))
    .filter(Boolean);
}

/** All land of the world, filled from the coast lines, which have fewer points than the countries. A band closes Antarctica at the bottom. */
function worldLand(look: MapLayerLook, drawing: MapDrawing): string {
  const d = featuresOf({ from: 'coast' }, drawing.map, drawing.boundaries).map(({ geometry }) => drawing.paper.path(geometry));
  return `${drawing.writer.shape(d.join(''), '', ` fill="${look.fill}" fill-rule="evenodd"`)}${filled(drawing.paper.polarLand, look, drawing)}`;
}

/** The tiles of the used patterns. A map has one hue, so each pattern is defined once. */
function patterns(used: readonly Pattern[], looks: MapLayerLook[], unitsPerPx: number, prefix: string): string {
  return used
    .map((pattern) => {
      const look = looks.find((entry) => entry.pattern === pattern);
      if (!look?.fill) return '';
      const { size, shapes } = patternTile(pattern, look.fill);
      return `<pattern id="${prefix}${pattern}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="scale(${hundredths(unitsPerPx)})">${shapesSvg(shapes)}</pattern>`;
    })
    .join('');
}
