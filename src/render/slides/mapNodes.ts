import type { Feature, Geometry, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { ParticipationClass } from '../../atlas/participation.ts';
import { mercatorY } from '../../lib/geo/mercator.ts';
import { formatDegree } from '../../lib/geo/position.ts';
import { scaleBar } from '../../lib/geo/scaleBar.ts';
import { textWidth } from '../../lib/text/textWidth.ts';
import type { BoundaryData } from '../../map/describe/boundaries.ts';
import { graticule } from '../../map/describe/graticule.ts';
import { neatEdges } from '../../map/describe/neatEdge.ts';
import type { CentreSymbol, MapDescription } from '../../map/describe/types.ts';
import { globePaper, mercatorPaper, type Paper } from '../../map/drawn/paper.ts';
import { isIsland, type Label, placeLabels } from '../../map/drawn/placeLabels.ts';
import { pxPerDegree, UNITS_PER_PX, unprojectMercator } from '../../map/drawn/plane.ts';
import { regionHue, type Theme } from '../../theme/tokens.ts';
import type { Camera } from '../../view/viewState.ts';
import type { SlideNode } from '../pptx/deck.ts';

/** A map to be drawn of native shapes; sizes in px of the scene, before it is enlarged for the slide. */
export interface MapPicture {
  map: MapDescription;
  boundaries: BoundaryData;
  theme: Theme;
  camera: Camera;
  projection: 'mercator' | 'globe';
  width: number;
  height: number;
  /** Names of countries by shape id, and what each is to the region, for alternative text. */
  nameOf: (shape: string) => string;
  wordsOf: (value: ParticipationClass) => string;
  scale: { miles: string; number: (value: number) => string };
}

/** Units to a px on a plane: finer than a slide shows. The globe keeps those of the drawn map. */
const PLANE_UNITS = 4;
const BAND = 24;
/** What the scale takes of the lower corner. */
const SCALE_ROOM = { width: 180, height: 48 };
const PATTERNS: Partial<Record<ParticipationClass, 'hatch' | 'stripe' | 'dots'>> = { eligible: 'hatch', possible: 'stripe', undated: 'dots' };
const WATERS_OPACITY: Partial<Record<ParticipationClass, number>> = { latest: 0.26, first: 0.13, possible: 0.13, undated: 0.13 };
const SIZES: Record<string, number> = { region: 15, sea: 15, ocean: 17 };

/** The map as nodes in drawing order, around the middle of its picture: one freeform a State, waters, limits, centres, names, neat line. */
export function mapNodes(picture: MapPicture): SlideNode[] {
  const draw = new MapDrawer(picture);
  return [...draw.ground(), ...draw.waters(), ...draw.land(), ...draw.over(), ...draw.labels(), ...draw.frame()];
}

class MapDrawer {
  private readonly paper: Paper;
  private readonly unit: number;

  constructor(private readonly picture: MapPicture) {
    const { camera, projection, width, height } = picture;
    this.unit = projection === 'globe' ? 1 / UNITS_PER_PX : 1 / PLANE_UNITS;
    const size: [number, number] = [(width - 2 * BAND) * PLANE_UNITS, (height - 2 * BAND) * PLANE_UNITS];
    this.paper =
      projection === 'globe'
        ? globePaper(camera, width - 2 * BAND, height - 2 * BAND, true)
        : mercatorPaper({
            unitsPerDegree: pxPerDegree(camera.zoom) * PLANE_UNITS,
            middle: [camera.lon, mercatorY(camera.lat)],
            size,
            box: [-size[0] / 2, -size[1] / 2, size[0] / 2, size[1] / 2],
          });
  }

  /** Sea, coastal tint and graticule. */
  ground(): SlideNode[] {
    const { theme, map, width, height } = this.picture;
    const sea: SlideNode = this.paper.ball
      ? this.shape(this.paper.ball, { name: '', fill: theme.sea, stroke: theme.coast, strokeWidth: 0.8 })
      : { kind: 'rect', x: -width / 2, y: -height / 2, width, height, fill: theme.sea };
    const tint = this.line(this.lines('coast'), theme.seaShallow, 7);
    return [sea, tint, ...(map.layers.includes('graticule') ? [this.line(this.all(graticule().features), theme.graticule, 0.8)] : [])];
  }

  waters(): SlideNode[] {
    const { map, theme, nameOf } = this.picture;
    if (!map.layers.includes('waters')) return [];
    const edges = map.footprintEdges.features.map(({ geometry, properties }) => this.line(this.path(geometry), regionHue(theme, properties.region).fill, 1));
    const areas = map.level === 'world' ? map.footprints.features : map.waters.features;
    const fills = areas.flatMap(({ geometry, properties: { iso3, region } }): SlideNode[] => {
      const hue = regionHue(theme, region).fill;
      if (map.level === 'world')
        return [
          this.shape(this.path(geometry), {
            name: map.regionNames.features.find((row) => row.properties.regionId === region)?.properties.name ?? region,
            fill: hue,
            opacity: map.overlays.includes(region) ? 0.12 : 0.27,
          }),
        ];
      const value = map.stateClasses.get(iso3);
      if (value === 'eligible') return [this.patterned(this.path(geometry), hue, 'hatch', nameOf(iso3))];
      const opacity = value && WATERS_OPACITY[value];
      return opacity ? [this.shape(this.path(geometry), { name: nameOf(iso3), fill: hue, opacity })] : [];
    });
    return [this.group('waters', [...fills, ...edges])];
  }

  /** One freeform a country, filled by what it is to the region. */
  land(): SlideNode[] {
    const { boundaries, theme } = this.picture;
    const countries = boundaries.countries.features.flatMap((feature): SlideNode[] => (feature.geometry ? this.country(feature as Feature<Geometry>) : []));
    const lakes = this.shape(this.all(boundaries.lakes.features), { name: '', fill: theme.seaShallow });
    return [this.group('land', countries), lakes];
  }

  private country({ geometry, properties }: Feature<Geometry>): SlideNode[] {
    const { map, theme, nameOf, wordsOf } = this.picture;
    const id = String(properties?.id ?? '');
    const d = this.path(geometry);
    const value = map.layers.includes('participation') ? map.classes.get(id) : undefined;
    const name = nameOf(map.stateClasses.has(id) ? id : (map.partOwners.get(id) ?? id));
    if (!value) return [this.shape(d, { name, fill: properties?.disputed ? theme.landEdge : theme.land })];
    const hue = regionHue(theme, map.regionId).fill;
    const label = `${name}: ${wordsOf(value)}`;
    const pattern = PATTERNS[value];
    if (pattern) return [this.patterned(d, hue, pattern, label)];
    if (value === 'observer') return [this.shape(d, { name: label, fill: theme.land, stroke: hue, strokeWidth: 1.4, dash: '3 3' })];
    return [this.shape(d, { name: label, fill: regionHue(theme, map.regionId)[value === 'latest' ? 'latest' : 'first'] })];
  }

  /** Boundaries, coast, incidents, zones and limits. */
  over(): SlideNode[] {
    const { map, theme } = this.picture;
    const cells = theme.density.map((fill, step) =>
      this.shape(this.all(map.incidents.features.filter(({ properties }) => properties.step === step)), { name: '', fill, opacity: 0.88 }),
    );
    const zones = map.layers.includes('zones')
      ? [this.line(map.zones.features.map(({ geometry }) => this.path(outline(geometry))).join(''), regionHue(theme, map.regionId).ink, 1.2, '7 3')]
      : [];
    const limits = map.layers.includes('areas')
      ? map.limits.features.map(({ geometry, properties }) =>
          this.line(this.path(outline(geometry)), theme.limit, 1.6, properties.approximate ? '9 5' : undefined, properties.name),
        )
      : [];
    return [
      this.line(this.lines('boundary'), theme.boundary, 0.8),
      this.line(this.lines('disputed'), theme.boundaryDisputed, 0.9, '4 3'),
      this.line(this.lines('coast'), theme.coast, 0.7),
      ...cells,
      ...zones,
      ...limits,
    ];
  }

  labels(): SlideNode[] {
    const { map, theme, camera } = this.picture;
    return [
      this.group(
        'names',
        placeLabels(map, theme, this.paper, this.unit, camera.zoom).flatMap((label) => (this.hasRoom(label) ? this.label(label) : [])),
      ),
    ];
  }

  /** Whether a name of waters keeps clear of the neat line and of the scale; all other names are worth their place. */
  private hasRoom(label: Label): boolean {
    if (label.kind === 'symbol' || !isWater(label.style)) return true;
    const [x, y] = [label.at[0] * this.unit, label.at[1] * this.unit];
    const size = SIZES[label.style] ?? 13;
    const half = Math.max(...label.lines.map((line) => textWidth(line, size) * (label.style === 'ocean' ? 1.5 : 1))) / 2;
    const [right, bottom] = [this.picture.width / 2 - BAND, this.picture.height / 2 - BAND];
    const isOverScale = x - half < -right + SCALE_ROOM.width && y + size * label.lines.length > bottom - SCALE_ROOM.height;
    return Math.abs(x) + half < right && !isOverScale;
  }

  private label(label: Label): SlideNode[] {
    const { theme, map } = this.picture;
    const [x, y] = [label.at[0] * this.unit, label.at[1] * this.unit];
    if (label.kind === 'symbol') {
      if (!isIsland(label.symbol))
        return [{ kind: 'group', name: this.centreName(label.hit), description: this.centreName(label.hit), children: symbolNodes(label.symbol, x, y, theme) }];
      const fill = label.symbol === 'island-land' ? theme.land : regionHue(theme, map.regionId)[label.symbol === 'island-latest' ? 'latest' : 'first'];
      return [{ kind: 'circle', x, y, radius: 4, fill, stroke: theme.coast, strokeWidth: 1 }];
    }
    const size = SIZES[label.style] ?? 13;
    const height = label.lines.length * size * 1.17;
    const down = { left: -height / 2, right: -height / 2, center: -height / 2, top: label.gap, bottom: -label.gap - height }[label.anchor];
    const across = { left: label.gap, right: -label.gap, top: 0, bottom: 0, center: 0 }[label.anchor];
    const isBold = label.style === 'centre' || label.style === 'region';
    return [
      {
        kind: 'name',
        x: x + across,
        y: y + down + size * 0.95,
        lines: label.style === 'ocean' ? label.lines.map((line) => [...line].join('\u2009')) : label.lines,
        size,
        weight: isBold ? 600 : 400,
        italic: isWater(label.style),
        fill: label.color || inkOf(label.style, theme),
        halo: isWater(label.style) || label.style === 'limit' ? theme.sea : isBold ? theme.panel : theme.land,
        anchor: label.anchor === 'left' ? 'start' : label.anchor === 'right' ? 'end' : 'middle',
      },
    ];
  }

  private centreName(hit: string): string {
    const id = hit.replace('centre.', '');
    return this.picture.map.centres.features.find(({ properties }) => properties.centreId === id)?.properties.name ?? id;
  }

  /** A band over the edge, the neat line with its zebra and degrees, and the scale in nautical miles. */
  frame(): SlideNode[] {
    const { theme, camera, projection, width, height, scale } = this.picture;
    const [left, top, right, bottom] = [-width / 2 + BAND, -height / 2 + BAND, width / 2 - BAND, height / 2 - BAND];
    const rect = (x: number, y: number, w: number, h: number, fill: string): SlideNode => ({ kind: 'rect', x, y, width: w, height: h, fill });
    const band = [
      rect(-width / 2, -height / 2, width, BAND, theme.panel),
      rect(-width / 2, bottom, width, BAND, theme.panel),
      rect(-width / 2, top, BAND, bottom - top, theme.panel),
      rect(right, top, BAND, bottom - top, theme.panel),
    ];
    const line: SlideNode = { kind: 'rect', x: left, y: top, width: right - left, height: bottom - top, stroke: theme.frame, strokeWidth: 1.2 };
    if (projection === 'globe') return [...band, line];
    const inner = { left: 0, top: 0, right: right - left, bottom: bottom - top };
    const edges = neatEdges({ unproject: (x, y) => unprojectMercator(camera, inner.right, inner.bottom, x, y) }, inner);
    const marks = edges.flatMap(({ axis, segments, labels }): SlideNode[] => [
      ...segments.flatMap(([from, to]) =>
        axis === 'lon'
          ? [rect(left + from, top - 5, to - from, 5, theme.frame), rect(left + from, bottom, to - from, 5, theme.frame)]
          : [rect(left - 5, top + from, 5, to - from, theme.frame), rect(right, top + from, 5, to - from, theme.frame)],
      ),
      ...labels.flatMap(({ at, value }) => {
        const text = { kind: 'text' as const, text: formatDegree(value, axis), size: 13, fill: theme.ink2, anchor: 'middle' as const };
        return axis === 'lon'
          ? [
              { ...text, x: left + at, y: top - 9 },
              { ...text, x: left + at, y: bottom + 18 },
            ]
          : [
              { ...text, x: left - 9, y: top + at, turn: -90 },
              { ...text, x: right + 18, y: top + at, turn: -90 },
            ];
      }),
    ]);
    const bar = scaleBar(camera.lat, camera.zoom, 150, 1852);
    const words: SlideNode = {
      kind: 'name',
      x: left + 12,
      y: bottom - 20,
      lines: [`${scale.number(bar.length)} ${scale.miles}`],
      size: 13,
      weight: 400,
      italic: false,
      fill: theme.ink1,
      halo: theme.sea,
      anchor: 'start',
    };
    return [...band, line, this.group('neat line', marks), rect(left + 12, bottom - 14, bar.px, 3, theme.ink1), words];
  }

  private lines(kind: string): string {
    return this.all(this.picture.boundaries.lines.features.filter(({ properties }) => properties?.kind === kind));
  }

  private all(features: Feature<Geometry | null>[]): string {
    return features.map(({ geometry }) => (geometry ? this.path(geometry) : '')).join('');
  }

  private path(geometry: Geometry): string {
    return this.paper.path(geometry);
  }

  private shape(d: string, rest: Omit<Extract<SlideNode, { kind: 'shape' }>, 'kind' | 'd' | 'unit'>): SlideNode {
    return { kind: 'shape', d, unit: this.unit, ...rest };
  }

  private patterned(d: string, color: string, pattern: 'hatch' | 'stripe' | 'dots', name: string): SlideNode {
    return { kind: 'pattern', d, unit: this.unit, color, pattern, name };
  }

  private line(d: string, stroke: string, strokeWidth: number, dash?: string, name = ''): SlideNode {
    const [x, y] = [this.picture.width / 2 - BAND, this.picture.height / 2 - BAND];
    return this.shape(d, { name, stroke, strokeWidth, clip: [-x, -y, x, y], ...(dash ? { dash } : {}) });
  }

  private group(name: string, children: SlideNode[]): SlideNode {
    return { kind: 'group', name, description: name, children };
  }
}

/** The rings of an area as lines, so that no line runs along the edge where the map cuts it. */
function outline(geometry: Polygon | MultiPolygon | MultiLineString): MultiLineString {
  if (geometry.type === 'MultiLineString') return geometry;
  return { type: 'MultiLineString', coordinates: geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat() };
}

const isWater = (style: string) => ['ocean', 'sea', 'gulf'].includes(style);

function inkOf(style: string, theme: Theme): string {
  if (style === 'other') return theme.landInk;
  if (style === 'limit') return theme.limitInk;
  return isWater(style) ? theme.seaInk : theme.ink1;
}

/** The symbol of a centre around a point, as on the other maps. */
export function symbolNodes(symbol: CentreSymbol, x: number, y: number, { ink1, panel }: Theme): SlideNode[] {
  const edge = { stroke: panel, strokeWidth: 1.2 };
  switch (symbol) {
    case 'disc':
      return [
        { kind: 'circle', x, y, radius: 6, fill: ink1, ...edge },
        { kind: 'circle', x, y, radius: 2, fill: panel },
      ];
    case 'diamond':
      return [{ kind: 'path', d: `M${x} ${y - 7.5}l7.5 7.5l-7.5 7.5l-7.5 -7.5z`, fill: ink1, ...edge }];
    case 'square':
      return [{ kind: 'rect', x: x - 5.5, y: y - 5.5, width: 11, height: 11, fill: ink1, ...edge }];
    case 'ring':
      return [{ kind: 'circle', x, y, radius: 4.8, fill: panel, stroke: ink1, strokeWidth: 2 }];
    default:
      return [
        { kind: 'circle', x, y, radius: 4.8, fill: panel, stroke: ink1, strokeWidth: 2 },
        { kind: 'line', x1: x - 3, y1: y + 3, x2: x + 3, y2: y - 3, stroke: ink1, strokeWidth: 1.4 },
      ];
  }
}
