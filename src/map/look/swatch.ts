import { CHANGE_SHAPES, changePaint } from '../../theme/changeShapes.ts';
import { regionHue, type Theme } from '../../theme/tokens.ts';
import type { KeyEntry } from '../describe/keyEntry.ts';
import type { MapLayerLook } from './layerLook.ts';
import { densityLook, limitLine, linkLine } from './mapLook.ts';
import { ownDotLook } from './ownLooks.ts';
import { classLook, parallelLook } from './participationLooks.ts';
import { supportLook } from './supportLooks.ts';
import { centreShapes, type Pattern, type Shape } from './symbols.ts';
import { teeDashes } from './teeDashes.ts';
import { WATERS_OPACITY } from './waterLooks.ts';

/** Size of a swatch in px. Its middle is at (0, 0). */
export const SWATCH = { width: 26, height: 16 } as const;

const BOX = 'M-12 -7h24v14h-24z';
/** The lines or dots of each pattern in a swatch. They are larger than one tile, so that the pattern can be recognized. */
const MARKS: Record<Pattern, string> = {
  hatch: 'M-10 7L4 -7M-3 7L11 -7M4 7L12 -1M-12 2L-3 -7',
  stripe: 'M-12 -2.5H12M-12 2.5H12',
  dots: 'M-9 -2.5H11M-9 2.5H11',
  slash: 'M-10 5L0 -5M-2 6L9 -5M6 6L11 1',
  backslash: 'M-10 -5L1 6M-3 -6L9 6M5 -6L11 0',
};

/** The swatch or symbol of an entry in the map's key, drawn by the same rules as the map. */
export function swatch(entry: KeyEntry, theme: Theme, regionId: string): Shape[] {
  const hue = regionHue(theme, regionId);
  switch (entry.kind) {
    case 'symbol':
      return centreShapes(entry.symbol, theme);
    case 'limit':
      return [limitSwatch(limitLine(theme, entry.approximate))];
    case 'link':
      return [{ kind: 'path', d: 'M-11 0H11', ...strokeOf(linkLine(theme, regionId)) }];
    case 'own':
      return entry.type === 'shape' ? box({ fill: theme.limit, opacity: 0.3, stroke: theme.limit, width: 1.8 }) : [ownDot(theme, entry.type)];
    case 'change':
      return [{ kind: 'path', d: CHANGE_SHAPES[entry.change], ...changePaint(entry.change, theme) }];
    case 'density':
      return box(densityLook(theme, entry.step));
    case 'support':
      return [{ kind: 'path', d: BOX, fill: theme.land }, ...box(supportLook(theme, regionId, entry.step)), ...box({ stroke: hue.fill, width: 1.2 })];
    case 'waters':
      return [{ kind: 'path', d: BOX, fill: hue.fill, opacity: WATERS_OPACITY }, ...box({ stroke: hue.fill, width: 1.2 })];
    case 'region':
      return [{ kind: 'path', d: BOX, fill: regionHue(theme, entry.regionId).fill }];
    case 'parallel':
      return box({ stroke: hue.fill, width: 1.2, ...parallelLook(entry.value, hue) });
    case 'class':
      return box({ stroke: hue.fill, width: 1.2, ...classLook(entry.value, hue, theme) });
  }
}

/** The scale at which two dashes of a limit fit into a swatch. */
const TEE_SCALE = 0.6;

function limitSwatch(line: Look): Shape {
  return { kind: 'path', d: line.tees ? teeDashes('M-11 2H11', TEE_SCALE) : 'M-11 0H11', ...strokeOf(line) };
}

function ownDot(theme: Theme, type: number): Shape {
  const { fill, stroke, width, dot } = ownDotLook(theme, type);
  return { kind: 'circle', x: 0, y: 0, radius: dot, fill, stroke, strokeWidth: width };
}

type Look = Pick<MapLayerLook, 'fill' | 'pattern' | 'stroke' | 'width' | 'dash' | 'tees' | 'opacity'>;

function box({ fill, pattern, ...line }: Look): Shape[] {
  if (!pattern) return [{ kind: 'path', d: BOX, ...(fill ? { fill } : {}), ...strokeOf(line) }];
  const isBroad = pattern === 'slash' || pattern === 'backslash';
  const marks = pattern === 'dots' ? { strokeWidth: 2, dash: '2 3' } : { strokeWidth: isBroad ? 3.2 : 1.1 };
  return [
    { kind: 'path', d: BOX, ...strokeOf(line) },
    { kind: 'path', d: MARKS[pattern], ...(fill ? { stroke: fill } : {}), ...marks },
  ];
}

function strokeOf({ stroke, width, dash, opacity }: Look): Pick<Shape, 'stroke' | 'strokeWidth' | 'dash' | 'opacity'> {
  return {
    ...(stroke ? { stroke } : {}),
    ...(width ? { strokeWidth: width } : {}),
    ...(dash ? { dash: dash.join(' ') } : {}),
    ...(opacity === undefined ? {} : { opacity }),
  };
}
