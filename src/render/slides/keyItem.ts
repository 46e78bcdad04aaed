import { max, sum } from 'd3';
import type { Atlas } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';
import type { KeyEntry } from '../../map/describe/keyEntry.ts';
import { mapKey } from '../../map/describe/mapKey.ts';
import type { MapDescription } from '../../map/describe/types.ts';
import { classLook, parallelLook } from '../../map/look/participationLooks.ts';
import { SWATCH, swatch } from '../../map/look/swatch.ts';
import { WATERS_OPACITY } from '../../map/look/waterLooks.ts';
import { regionHue } from '../../theme/tokens.ts';
import { type Item, type Place, SCENE_SCALE, type SlideNode } from '../pptx/deck.ts';
import { linesOf, sceneItem, widthOf } from './items.ts';
import { shapeNodes } from './shapeNodes.ts';
import { SLIDE_THEME } from './slideTheme.ts';

const ROW_PX = 26;
const LINE_PX = 19;
const SWATCH_PX = 40;
const COUNT_PX = 26;
const WORLD_HUES = 3;
/** From this width on the key has two columns. */
const TWO_COLUMNS_PX = 560;

/** An entry of the key with how many things of its kind the map shows; '' where they are not counted. */
interface Entry {
  key: KeyEntry;
  count: string;
  lines: string[];
}

/** The key of a map with counts, in one or two columns. Null if the map has no key. */
export function keyItem(map: MapDescription, { atlas, language }: { atlas: Atlas; language: Language }, at: Omit<Place, 'height'>, name: string): Item | null {
  const keys = mapKey(map, language, atlas);
  if (!keys.length) return null;
  const columns = at.width >= TWO_COLUMNS_PX ? 2 : 1;
  const columnWidth = at.width / columns;
  const room = columnWidth - SWATCH_PX - COUNT_PX - 8;
  const entries = keys.map((key): Entry => ({ key, count: key.count === undefined ? '' : language.number(key.count), lines: linesOf(key.label, room) }));
  const heights = entries.map(({ lines }) => Math.max(ROW_PX, lines.length * LINE_PX + 7));
  const perColumn = Math.ceil(entries.length / columns);
  const top = (index: number) => sum(heights.slice(Math.floor(index / perColumn) * perColumn, index));
  const nodes = entries.flatMap(({ key, count, lines }, index): SlideNode[] => {
    const [left, y] = [Math.floor(index / perColumn) * columnWidth, top(index)];
    const isRight = language.direction === 'rtl';
    /** From the side on which reading begins. */
    const across = (x: number) => (isRight ? at.width - left - x : left + x) / SCENE_SCALE;
    const text = (words: string, x: number, line: number, weight: 400 | 600): SlideNode => ({
      kind: 'text',
      anchor: isRight ? 'end' : 'start',
      x: across(x),
      y: (y + 16 + line * LINE_PX) / SCENE_SCALE,
      text: words,
      size: 13,
      weight,
      fill: SLIDE_THEME.ink1,
    });
    const end = SWATCH_PX + COUNT_PX - 8;
    return [
      ...signNodes(key, isRight ? across(SWATCH.width * SCENE_SCALE) : across(0), (y + 11) / SCENE_SCALE, map),
      ...(count ? [text(count, end - widthOf(count, { weight: 600 }), 0, 600)] : []),
      ...lines.map((line, place) => text(line, SWATCH_PX + COUNT_PX, place, 400)),
    ];
  });
  const description = entries.map(({ key, count }) => [count, key.label].filter(Boolean).join(' ')).join(language.semicolon);
  return sceneItem(name, description, nodes, { ...at, height: max(entries, (_, index) => top(index) + (heights[index] ?? 0)) ?? 0 });
}

/** The swatch or symbol of a key entry. Patterns are the same native patterns as on the map. */
function signNodes(entry: KeyEntry, x: number, y: number, map: MapDescription): SlideNode[] {
  if (entry.kind === 'waters' && map.level === 'world') return worldWaters(map, x, y);
  const { regionId } = map;
  const hue = regionHue(SLIDE_THEME, regionId);
  const { pattern, fill = hue.fill } =
    entry.kind === 'class' ? classLook(entry.value, hue, SLIDE_THEME) : entry.kind === 'parallel' ? parallelLook(entry.value, hue) : {};
  if (pattern) return [{ kind: 'pattern', d: `M${x + 1} ${y - 7}h24v14h-24z`, unit: 1, color: fill, pattern, name: entry.label }];
  // Slide programs know no dash pattern that begins with a gap, as the ticks of an approximate limit have.
  const shapes = swatch(entry, SLIDE_THEME, regionId).filter(({ dash }) => !dash?.startsWith('0 '));
  return shapeNodes(shapes, x + SWATCH.width / 2, y);
}

/** The swatch of waters on the map of the world, where those of each region have its hue: three of them side by side. */
function worldWaters({ footprints }: MapDescription, x: number, y: number): SlideNode[] {
  const ids = [...new Set(footprints.features.map(({ properties }) => properties.region))].slice(0, WORLD_HUES);
  const width = (SWATCH.width - 2) / ids.length;
  return ids.flatMap((id, index): SlideNode[] => {
    const { fill } = regionHue(SLIDE_THEME, id);
    const box = { kind: 'rect', x: x + 1 + index * width, y: y - 7, width, height: 14 } as const;
    return [
      { ...box, fill, opacity: WATERS_OPACITY },
      { ...box, stroke: fill, strokeWidth: 1.2 },
    ];
  });
}
