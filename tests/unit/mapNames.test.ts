import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import type { Box } from '../../src/lib/geo/clip.ts';
import type { MapDescription } from '../../src/map/describe/types.ts';
import { COVERING_PX, LABELS, LINE_HEIGHT } from '../../src/map/look/labelLook.ts';
import { mapLook } from '../../src/map/look/mapLook.ts';
import { builtNames } from '../../src/map/names/builtNames.ts';
import type { Label, NameLabel } from '../../src/map/names/label.ts';
import { type NameSheet, screenSheet } from '../../src/map/names/nameSheet.ts';
import { nameText } from '../../src/map/names/nameText.ts';
import { placeNames } from '../../src/map/names/placeNames.ts';
import { APART_PX } from '../../src/map/names/symbols.ts';
import { fittedCamera, unproject } from '../../src/map/projection/drawnView.ts';
import { planeOf } from '../../src/map/projection/plane.ts';
import { type Theme, themes } from '../../src/theme/tokens.ts';
import { contrast } from '../colours.ts';
import { smallBoundaries, smallMap } from '../smallMap.ts';

const KEY: Box = [40, 300, 220, 420];
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** The sheet of a map in a window, with a box that lies over it. */
function sheetOf(map: MapDescription, width: number, height: number, change: Partial<NameSheet['view']['camera']> = {}): NameSheet {
  const size = { width, height, projection: 'mercator' } as const;
  return screenSheet({ ...size, camera: { ...fittedCamera(size, map.bounds, 40), ...change } }, [KEY]);
}

const placed = (map: MapDescription, sheet: NameSheet, theme: Theme = themes.day) => placeNames(map, smallBoundaries, theme, sheet);
const isName = (label: Label): label is NameLabel => label.kind === 'name';
const wordsOf = (labels: readonly Label[]) => labels.filter(isName).map(({ lines }) => lines.join(' '));

/** The box of a label that is not turned, in px of the view. */
function boxOf(label: Label): Box {
  const [x, y] = [label.place.at[0] + label.offset[0], label.place.at[1] + label.offset[1]];
  const half = label.kind === 'symbol' ? [6, 6] : nameText(label.lines.join(' '), label.style).half;
  const [w = 0, h = 0] = label.kind === 'name' ? [half[0], (label.lines.length * LABELS[label.style].size * LINE_HEIGHT) / 2] : half;
  return [x - w + 1, y - h + 1, x + w - 1, y + h - 1];
}

const meet = (a: Box, b: Box) => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];

test('no name lies over another, over a symbol or below what lies over the map, and the frame cuts none, at any zoom and size', () => {
  const map = smallMap('amber-sound');
  fc.assert(
    fc.property(number(1.5, 6), number(300, 1400), number(300, 800), (zoom, width, height) => {
      const sheet = sheetOf(map, width, height, { zoom });
      const labels = placed(map, sheet).filter((label) => label.kind === 'symbol' || !label.turn);
      const boxes = labels.map((label) => ({ box: boxOf(label), isName: isName(label), island: label.kind === 'symbol' && label.symbol.startsWith('island') }));
      boxes.forEach(({ box, isName: named }, index) => {
        if (!named) return;
        expect(meet(box, KEY)).toBe(false);
        const [left, top, right, bottom] = sheet.frame;
        const isInside = box[0] >= left && box[1] >= top && box[2] <= right && box[3] <= bottom;
        expect(isInside || !meet(box, [0, 0, width, height])).toBe(true);
        for (const [at, other] of boxes.entries()) if (at !== index && !other.island) expect(meet(box, other.box)).toBe(false);
      });
    }),
    { numRuns: 60 },
  );
});

test('on a slide no name stands outside the map, however small it is', () => {
  const map = smallMap('amber-sound');
  fc.assert(
    fc.property(number(1.5, 6), number(160, 700), number(160, 500), (zoom, width, height) => {
      const view = { ...sheetOf(map, width, height, { zoom }).view };
      const sheet: NameSheet = { view, frame: [0, 0, width, height], taken: [], lead: 240, wider: 1, beyond: -2 };
      for (const label of placed(map, sheet).filter(isName)) {
        const [left, top, right, bottom] = boxOf(label);
        if (!label.turn) expect(left >= 0 && top >= 0 && right <= width && bottom <= height, label.lines.join(' ')).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test('centres at one place are fanned out, each joined to its place by a line', () => {
  const map = smallMap('amber-sound');
  const [first] = map.centres.features;
  if (!first) throw new Error('the small atlas has centres');
  const twins = { ...map, centres: { ...map.centres, features: [first, { ...first, properties: { ...first.properties, centreId: 'twin' } }] } };
  const symbols = placed(twins, sheetOf(map, 900, 700)).flatMap((label) => (label.kind === 'symbol' && label.hit.startsWith('centre') ? [label.offset] : []));
  expect(symbols).toHaveLength(2);
  const [[x1, y1], [x2, y2]] = symbols as [[number, number], [number, number]];
  expect(Math.hypot(x1 - x2, y1 - y2)).toBeGreaterThan(APART_PX - 1);
});

test('members are named before all others: where room is short, others go', () => {
  const map = smallMap('amber-sound');
  const isMember = new Map(map.states.features.map(({ properties }) => [properties.name, properties.member]));
  const full = wordsOf(placed(map, sheetOf(map, 1000, 760))).filter((name) => isMember.has(name));
  const tight = wordsOf(placed(map, sheetOf(map, 330, 330))).filter((name) => isMember.has(name));
  expect(full.filter((name) => isMember.get(name)).length).toBeGreaterThan(3);
  expect(tight.filter((name) => isMember.get(name)).length).toBeGreaterThanOrEqual(tight.filter((name) => !isMember.get(name)).length);
});

test('a member whose middle is out of the frame is named on the land that is seen', () => {
  const map = smallMap('amber-sound');
  // Finland's square reaches from 24.2 to 27.8 degrees east; the view begins at 26.6.
  const sheet = sheetOf(map, 700, 700, { lon: 28.2, lat: 63, zoom: 6.6 });
  const finland = placed(map, sheet)
    .filter(isName)
    .find(({ lines }) => lines.join(' ').startsWith('Finland'));
  expect(finland?.place.lon).toBeGreaterThan(26.3);
});

test('a water is named along its axis', () => {
  const sea = placed(smallMap('amber-sound'), sheetOf(smallMap('amber-sound'), 1200, 900))
    .filter(isName)
    .find(({ style }) => style === 'sea');
  expect(sea?.turn).toBeLessThan(-20);
});

/** A colour that lies over another with an opacity. */
function over(top: string, ground: string, opacity: number): string {
  const part = (at: number) => Math.round(Number.parseInt(top.slice(at, at + 2), 16) * opacity + Number.parseInt(ground.slice(at, at + 2), 16) * (1 - opacity));
  return `#${[1, 3, 5].map((at) => part(at).toString(16).padStart(2, '0')).join('')}`;
}

/** The colours that the layers of a map lay on land or at sea. */
function groundsOf(map: MapDescription, theme: Theme, at: 'land' | 'sea'): string[] {
  const base = at === 'land' ? theme.land : theme.sea;
  const ids = at === 'land' ? /^(part|support)-/ : /^(waters|footprint)(?!.*edge)/;
  const looks = mapLook(map, theme).filter(({ id, fill, pattern }) => ids.test(id) && fill && !pattern);
  return [base, ...looks.map(({ fill = base, opacity = 1 }) => over(fill, base, opacity))];
}

for (const theme of Object.values(themes)) {
  test(`${theme.name}: every name is read with 4.5:1 on its halo and on every fill below it, in every region`, () => {
    for (const regionId of Object.keys(theme.regions)) {
      const names = (map: MapDescription) => placed(map, sheetOf(map, 1300, 900), theme).filter(isName);
      const maps = [{ ...smallMap('amber-sound'), regionId }, smallMap()];
      for (const map of maps) {
        for (const { style, color, halo, lines } of names(map)) {
          expect(contrast(color, halo), `${regionId} ${lines} on its halo`).toBeGreaterThanOrEqual(4.45);
          if (LABELS[style].haloWidth >= COVERING_PX) continue;
          const ground = ['ocean', 'sea', 'gulf'].includes(style)
            ? groundsOf(map, theme, 'sea')
            : style === 'other'
              ? [theme.land]
              : groundsOf(map, theme, 'land');
          for (const fill of ground) expect(contrast(color, fill), `${regionId} ${style} ${lines} on ${fill}`).toBeGreaterThanOrEqual(4.5);
        }
      }
    }
  });
}

test('a built page holds the names of a desk and of a phone, and those that both have alike once', () => {
  const map = smallMap('amber-sound');
  const labels = builtNames(map, smallBoundaries, planeOf(map.bounds));
  expect(labels.some(({ size }) => size === 'all')).toBe(true);
  const shown = (width: 'wide' | 'narrow') => wordsOf(labels.flatMap(({ label, size }) => (size === 'all' || size === width ? [label] : [])));
  for (const width of ['wide', 'narrow'] as const) expect(shown(width)).toEqual([...new Set(shown(width))]);
});

test('the halo of a name repeats the fill of its State only where the whole name lies on that land', () => {
  const map = smallMap('amber-sound');
  const { day } = themes;
  const plain = [day.land, day.haloSea, day.haloLand];
  const shapeOf = new Map(smallBoundaries.countries.features.map((feature) => [feature.properties?.id, feature]));
  const names = [4, 5, 6, 7].flatMap((zoom) => {
    const sheet = sheetOf(map, 1000, 700, { zoom });
    return placed(map, sheet)
      .filter((label): label is NameLabel => isName(label) && label.hit.startsWith('state.'))
      .map((label) => ({ label, sheet }));
  });
  const filled = names.filter(({ label }) => !plain.includes(label.halo));
  expect(filled.length).toBeGreaterThan(0);
  expect(filled.length).toBeLessThan(names.length);
  for (const { label, sheet } of filled) {
    const [left, top, right, bottom] = boxOf(label);
    const shape = shapeOf.get(label.hit.slice('state.'.length));
    for (const [x, y] of [
      [left, top],
      [right, top],
      [left, bottom],
      [right, bottom],
    ] as const) {
      const { lon, lat } = unproject(sheet.view, x, y);
      expect(shape && booleanPointInPolygon([lon, lat], shape as Feature<Polygon | MultiPolygon>), label.lines.join(' ')).toBe(true);
    }
  }
});
