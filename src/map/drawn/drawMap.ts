import type { Feature, FeatureCollection, Geometry, MultiPolygon } from 'geojson';
import { regionHue, type Theme } from '../../theme/tokens.ts';
import type { BoundaryData } from '../describe/boundaries.ts';
import { graticule } from '../describe/graticule.ts';
import type { MapDescription } from '../describe/types.ts';
import type { Paper } from './paper.ts';
import { pieces } from './pieces.ts';
import { UNITS_PER_PX } from './plane.ts';

/**
 * The map as SVG elements in the units of its paper, in the order and the look of the live map. Widths of lines are px at
 * any scale (`non-scaling-stroke`). What can be opened carries `data-hit="kind.id"`. No text: names are placed apart.
 * `prefix` keeps the ids of two drawings on one page apart.
 */
export function drawMap(map: MapDescription, boundaries: BoundaryData, theme: Theme, paper: Paper, prefix = ''): string {
  return drawParts(map, boundaries, theme, paper, prefix)
    .map((part) => `<g>${part}</g>`)
    .join('');
}

/** The drawing in parts from below to above, always as many, so that only those that changed need to be drawn anew. */
export function drawParts(map: MapDescription, boundaries: BoundaryData, theme: Theme, paper: Paper, prefix = ''): string[] {
  const pen = new Pen(paper, prefix);
  const shown = (layer: MapDescription['layers'][number]) => map.layers.includes(layer);
  const hue = regionHue(theme, map.regionId).fill;
  const ofKind = (kind: string) => boundaries.lines.features.filter((feature) => feature.properties?.kind === kind);
  const lines = (kind: string) => pen.all(ofKind(kind));
  return [
    `<defs>${pen.group('coast', pieces(ofKind('coast')))}${patterns(hue, pen)}</defs>`,
    pen.fill(paper.ball, theme.sea),
    pen.use('coast', { stroke: theme.seaEdge, width: 14 }),
    pen.use('coast', { stroke: theme.seaShallow, width: 7 }),
    shown('graticule') ? pen.line(pen.all(graticule().features), { stroke: theme.graticule, width: 0.8 }) : '',
    shown('waters') ? waters(map, pen, theme, hue) : '',
    map.level === 'world' && !paper.ball ? worldLand(pen, lines('coast'), theme) : pen.fill(pen.all(boundaries.countries.features), theme.land),
    shown('participation') ? participation(map, boundaries, pen, theme, hue) : '',
    pen.fill(pen.all(boundaries.lakes.features), theme.seaShallow),
    pen.line(lines('boundary'), { stroke: theme.boundary, width: 0.8 }),
    pen.line(lines('disputed'), { stroke: theme.boundaryDisputed, width: 0.9, dash: '3.6 2.7' }),
    pen.use('coast', { stroke: theme.coast, width: 0.7 }),
    incidents(map, pen, theme),
    shown('zones') ? pen.line(pen.all(map.zones.features), { stroke: regionHue(theme, map.regionId).ink, width: 1.2, dash: '7.2 2.4 1.2 2.4' }) : '',
    shown('areas') ? limits(map, pen, theme) : '',
  ];
}

/** All land from the coast alone, which spares the inner boundaries; below the last parallel of the Antarctic coast a plain band. */
function worldLand(pen: Pen, coast: string, theme: Theme): string {
  return `<path d="${coast}" style="fill:${theme.land}" fill-rule="evenodd"/>${pen.fill(pen.paper.polarLand, theme.land)}`;
}

interface Line {
  stroke: string;
  width: number;
  opacity?: number;
  dash?: string;
}

/** Writes features as paths on one paper. */
class Pen {
  constructor(
    readonly paper: Paper,
    private readonly prefix: string,
  ) {}

  id(name: string): string {
    return `${this.prefix}${name}`;
  }

  all(features: Feature<Geometry | null>[]): string {
    return features.map((feature) => (feature.geometry ? this.path(feature.geometry) : '')).join('');
  }

  path(geometry: Geometry): string {
    return this.paper.path(geometry);
  }

  group(id: string, geometries: Geometry[]): string {
    const paths = geometries.map((geometry) => this.path(geometry)).filter((d) => d);
    return `<g id="${this.id(id)}">${paths.map((d) => `<path class="ln" d="${d}"/>`).join('')}</g>`;
  }

  use(id: string, line: Line): string {
    return `<use href="#${this.id(id)}" stroke-linecap="round"${strokeOf(line)}/>`;
  }

  line(d: string, line: Line): string {
    return d && `<path class="ln" d="${d}"${strokeOf(line)}/>`;
  }

  fill(d: string, color: string, opacity = 1, hit = ''): string {
    return d && `<path d="${d}" style="fill:${color}${opacity < 1 ? `;fill-opacity:${opacity}` : ''}"${hit && ` data-hit="${hit}"`}/>`;
  }
}

function strokeOf({ stroke, width, opacity, dash }: Line): string {
  return ` style="stroke:${stroke};stroke-width:${width}${opacity ? `;stroke-opacity:${opacity}` : ''}${dash ? `;stroke-dasharray:${dash}` : ''}"`;
}

/** The pattern of each class that is no plain fill. */
const PATTERNS: Partial<Record<string, 'hatch' | 'stripe' | 'dots'>> = { eligible: 'hatch', possible: 'stripe', undated: 'dots' };

function patterns(hue: string, pen: Pen): string {
  const size = 5 * UNITS_PER_PX;
  const pattern = (name: string, turn: string, body: string) =>
    `<pattern id="${pen.id(name)}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"${turn}>${body}</pattern>`;
  const line = `<path d="M0 ${size / 2}H${size}" style="stroke:${hue};stroke-width:${1.1 * UNITS_PER_PX}"/>`;
  const dot = `<circle cx="${size / 2}" cy="${size / 2}" r="${UNITS_PER_PX}" style="fill:${hue}"/>`;
  return pattern('hatch', ' patternTransform="rotate(-45)"', line) + pattern('stripe', '', line) + pattern('dots', '', dot);
}

function waters(map: MapDescription, pen: Pen, theme: Theme, hue: string): string {
  const edges = (features: FeatureCollection<Geometry, { region: string }>['features'], line: (region: string) => Line) =>
    features.map((feature) => pen.line(pen.path(feature.geometry), line(feature.properties.region))).join('');
  if (map.level === 'world') {
    const isOver = (region: string) => map.overlays.includes(region);
    const fills = map.footprints.features.map(({ geometry, properties: { region } }) =>
      pen.fill(pen.path(geometry), regionHue(theme, region).fill, isOver(region) ? 0.12 : 0.27, `region.${region}`),
    );
    const ordered = [...map.footprintEdges.features].sort((a, b) => Number(isOver(a.properties.region)) - Number(isOver(b.properties.region)));
    return `${fills.join('')}${edges(ordered, (region) => ({ stroke: regionHue(theme, region).fill, width: isOver(region) ? 1.7 : 1.1, ...(isOver(region) ? { dash: '6.8 3.4' } : {}) }))}`;
  }
  const opacity: Record<string, number> = { latest: 0.26, first: 0.13, possible: 0.13, undated: 0.13 };
  const fills = map.waters.features.map((feature: Feature<MultiPolygon, { iso3: string }>) => {
    const { iso3 } = feature.properties;
    const value = map.stateClasses.get(iso3) ?? '';
    if (value === 'eligible') return pen.fill(pen.path(feature.geometry), `url(#${pen.id('hatch')})`, 1, `state.${iso3}`);
    return opacity[value] ? pen.fill(pen.path(feature.geometry), hue, opacity[value], `state.${iso3}`) : '';
  });
  const eligible = map.waters.features.filter((feature) => map.stateClasses.get(feature.properties.iso3) === 'eligible');
  const edge = () => ({ stroke: hue, width: 0.9, opacity: 0.8 });
  return `${fills.join('')}${edges(map.footprintEdges.features, edge)}${edges(eligible, edge)}`;
}

function participation(map: MapDescription, boundaries: BoundaryData, pen: Pen, theme: Theme, hue: string): string {
  const shapes = boundaries.countries.features.map((feature) => {
    const id = String(feature.properties?.id ?? '');
    const value = map.classes.get(id);
    const hit = `state.${stateOf(map, id)}`;
    if (!feature.geometry || (!value && !feature.properties?.disputed)) return '';
    const d = pen.path(feature.geometry);
    if (!value) return pen.fill(d, theme.landEdge);
    const pattern = PATTERNS[value];
    if (pattern) return pen.fill(d, `url(#${pen.id(pattern)})`, 1, hit);
    if (value === 'observer') return pen.fill(d, 'transparent', 1, hit) + pen.line(d, { stroke: hue, width: 1.4, dash: '2.8 4.2' });
    return pen.fill(d, regionHue(theme, map.regionId)[value === 'latest' ? 'latest' : 'first'], 1, hit);
  });
  return shapes.join('');
}

function incidents(map: MapDescription, pen: Pen, theme: Theme): string {
  return theme.density
    .map((color, step) => {
      const d = pen.all(map.incidents.features.filter(({ properties }) => properties.step === step));
      return pen.fill(d, color, 0.88) + pen.line(d, { stroke: theme.density[step + 1] ?? color, width: 0.5 });
    })
    .join('');
}

/** A shape is a State's own or one of its parts; both open the State. */
function stateOf(map: MapDescription, shape: string): string {
  return map.stateClasses.has(shape) ? shape : (map.partOwners.get(shape) ?? shape);
}

function limits(map: MapDescription, pen: Pen, theme: Theme): string {
  return map.limits.features
    .map(({ geometry, properties: { areaId, approximate } }) => {
      const d = pen.path(geometry);
      const tint = geometry.type === 'Polygon' ? pen.fill(d, theme.limit, 0.06, `area.${areaId}`) : '';
      if (!approximate) return tint + pen.line(d, { stroke: theme.limit, width: 1.6 });
      return `${tint}${pen.line(d, { stroke: theme.limit, width: 1.6, opacity: 0.85, dash: '15 7' })}${pen.line(d, { stroke: theme.limit, width: 7, opacity: 0.85, dash: '0 6.7 1.6 13.7' })}`;
    })
    .join('');
}
