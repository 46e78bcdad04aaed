import { expect, test } from 'vitest';
import { textWidth } from '../../src/lib/text/textWidth.ts';
import type { MapDescription } from '../../src/map/describe/types.ts';
import { fittedCamera, unproject } from '../../src/map/projection/drawnView.ts';
import { keyItem } from '../../src/render/slides/keyItem.ts';
import { frameNodes } from '../../src/render/slides/mapFrame.ts';
import { nameNodes } from '../../src/render/slides/mapNames.ts';
import { sheetOf } from '../../src/render/slides/mapSheet.ts';
import { REGION_HUES } from '../../src/theme/regionHues.ts';
import { themes } from '../../src/theme/tokens.ts';
import { smallBoundaries, smallMap } from '../smallMap.ts';
import { english } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';

const NAME = 'The strait at the edge';

/** A map with the name of a strait that runs from north to south, 20 px from the right edge or in the middle of a map of 600 by 500 px. */
function namesWith(isAtEdge: boolean) {
  const map = smallMap('amber-sound');
  const size = { width: 600, height: 500, projection: 'mercator' } as const;
  const view = { ...size, camera: fittedCamera(size, map.bounds, 40) };
  const { lon, lat } = unproject(view, isAtEdge ? 580 : 300, 250);
  const waterNames: MapDescription['waterNames'] = {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', geometry: { type: 'Point', coordinates: [lon, lat] }, properties: { name: NAME, size: 'sea', turn: 80 } }],
  };
  const empty = { type: 'FeatureCollection', features: [] } as const;
  const alone = { ...map, waterNames, states: { ...empty, features: [] }, centres: { ...empty, features: [] }, limitNames: { ...empty, features: [] } };
  const words = { nameOf: () => '', classOf: () => '', scale: { miles: 'M', number: String }, groupName: String };
  const nodes = nameNodes(sheetOf({ ...view, ...words, map: alone, boundaries: smallBoundaries, theme: themes.paper, band: 0 }));
  return nodes.filter((node) => node.kind === 'name' && node.lines.join(' ') === NAME);
}

test('the name of a water that is turned on screen stands level on a slide, and none reaches over its edge', () => {
  expect(namesWith(false)).toHaveLength(1);
  for (const node of namesWith(true)) if (node.kind === 'name') expect(node.x + textWidth(NAME, node.size) / 2).toBeLessThanOrEqual(300);
});

test('the scale of a narrow plan stays within its frame', () => {
  const map = smallMap('amber-sound');
  const words = { nameOf: () => '', classOf: () => '', scale: { miles: 'M', number: String }, groupName: String };
  const size = { width: 160, height: 260, projection: 'mercator' } as const;
  const camera = fittedCamera(size, map.bounds, 24);
  const nodes = frameNodes(sheetOf({ ...size, camera, ...words, map, boundaries: smallBoundaries, theme: themes.paper, band: 24 }));
  const bar = nodes.find((node) => node.kind === 'rect' && node.height === 3);
  expect(bar?.kind === 'rect' && bar.x + bar.width).toBeLessThan(160 / 2 - 24);
});

test('the key of the world shows the waters in hues of regions, that of a region in its own', () => {
  const signsOf = (regionId?: string) => {
    const item = keyItem(smallMap(regionId), { atlas: smallAtlas, language: english }, { x: 0, y: 0, width: 300 }, 'Key');
    const nodes = item?.kind === 'scene' ? item.nodes : [];
    return nodes.flatMap((node) => (node.kind === 'rect' && node.opacity ? [node.fill] : []));
  };
  const [hue, ...others] = signsOf();
  expect(Object.values(REGION_HUES).map(({ day }) => day.fill)).toContain(hue);
  expect(others.length).toBeLessThan(3);
  expect(signsOf('amber-sound')).toEqual([]);
});
