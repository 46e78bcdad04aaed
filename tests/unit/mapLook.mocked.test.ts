import { expect, test, vi } from 'vitest';
import { atlasAt } from '../../src/atlas/asOf.ts';
import { mapKey } from '../../src/map/describe/mapKey.ts';
import type { MapDescription } from '../../src/map/describe/types.ts';
import { drawMap } from '../../src/map/drawn/drawMap.ts';
import { drawnHtml } from '../../src/map/drawn/drawnHtml.ts';
import { mercatorPaper } from '../../src/map/drawn/paper.ts';
import { buildStyle, hitLayers } from '../../src/map/live/style.ts';
import type { MapLayerLook } from '../../src/map/look/layerLook.ts';
import { mapLook } from '../../src/map/look/mapLook.ts';
import { classLook } from '../../src/map/look/participationLooks.ts';
import { builtNames } from '../../src/map/names/builtNames.ts';
import { fitCamera, planeOf } from '../../src/map/projection/plane.ts';
import { mapToSvg } from '../../src/render/mapFile.ts';
import { mapNodes } from '../../src/render/slides/mapNodes.ts';
import { type Theme, themes } from '../../src/theme/tokens.ts';
import { difference } from '../colours.ts';
import { smallBoundaries, smallMap } from '../smallMap.ts';
import { arabic, english } from './atlas.ts';
import { arabicSmallAtlas, smallAtlas } from './smallAtlas.ts';

const INVENTED: MapLayerLook = {
  id: 'invented',
  features: { from: 'waters', property: 'iso3', among: ['SWE'] },
  fill: '#12ab34',
  stroke: '#cd5678',
  width: 3,
  dash: [6, 3],
  hit: { kind: 'state', property: 'iso3' },
};
const added = vi.hoisted(() => ({ looks: [] as unknown[] }));
vi.mock('../../src/map/look/mapLook.ts', async (original) => {
  const module = await original<typeof import('../../src/map/look/mapLook.ts')>();
  return { ...module, mapLook: (map: MapDescription, theme: Theme) => [...module.mapLook(map, theme), ...(added.looks as MapLayerLook[])] };
});

const ASSETS = { boundaries: 'https://host/data/boundaries.json', tiles: 'https://host/{z}/{x}/{y}.pbf' };
const WIDTH = 640;
const HEIGHT = 480;

function fileOf(map: MapDescription, theme: Theme, language = english, atlas = smallAtlas): string {
  const camera = fitCamera(map.bounds, WIDTH, HEIGHT, 40, 7);
  const key = mapKey(map, language, atlas);
  const file = {
    map,
    boundaries: smallBoundaries,
    theme,
    camera,
    projection: 'mercator',
    width: WIDTH,
    height: HEIGHT,
    title: 'Map',
    subtitle: '',
    key,
    language,
    foot: [],
  } as const;
  return mapToSvg({ ...file, key, foot: [] }, { 400: [], 600: [] }).svg;
}

function slideOf(map: MapDescription, theme: Theme): string {
  const camera = fitCamera(map.bounds, WIDTH, HEIGHT, 40, 7);
  const words = { nameOf: (shape: string) => shape, classOf: String, scale: { miles: 'M', number: String }, groupName: String };
  return JSON.stringify(
    mapNodes({ map, boundaries: smallBoundaries, theme, camera, projection: 'mercator', width: WIDTH, height: HEIGHT, band: 24, ...words }),
  );
}

test('a layer that is added to the list is drawn by every painter, and answers to the pointer', () => {
  const map = smallMap('amber-sound');
  const painters = () => ({
    drawn: drawMap(map, smallBoundaries, themes.day, mercatorPaper(planeOf(map.bounds))),
    live: JSON.stringify(buildStyle(map, themes.day, ASSETS, 'mercator')),
    file: fileOf(map, themes.day),
    slide: slideOf(map, themes.day),
  });
  const hits = () => hitLayers(map, themes.day, { tiles: 't' }).map(({ id }) => id);
  for (const text of Object.values(painters())) expect(text).not.toContain(INVENTED.fill);
  expect(hits()).not.toContain('invented');
  added.looks = [INVENTED];
  for (const [painter, text] of Object.entries(painters())) for (const color of [INVENTED.fill, INVENTED.stroke]) expect(text, painter).toContain(color);
  expect(hits()).toContain('invented');
  added.looks = [];
});

test.each([undefined, 'amber-sound'])('every layer that answers to the pointer is a layer of the live map, above those it covers (%s)', (regionId) => {
  const map = smallMap(regionId);
  const layers = buildStyle(map, themes.day, ASSETS, 'mercator').layers.map(({ id }) => id);
  const hits = hitLayers(map, themes.day, { tiles: 't' })
    .map(({ id }) => id)
    .filter((id) => layers.includes(id));
  expect(hits.map((id) => layers.indexOf(id))).toEqual(hits.map((id) => layers.indexOf(id)).sort((a, b) => b - a));
  const opened = mapLook(map, themes.day).filter(({ hit }) => hit);
  expect(opened.length).toBeGreaterThan(0);
  for (const { id } of opened) expect(hitLayers(map, themes.day, { tiles: 't' }).some((layer) => layer.id === id || layer.id.startsWith(`${id}-`))).toBe(true);
});

test('the layers of a region keep their ids while the years play', () => {
  const ids = (at: string) => mapLook(smallMap('amber-sound', at ? { atlas: atlasAt(smallAtlas, at) } : {}), themes.day).map(({ id }) => id);
  expect(ids('2012')).toEqual(ids(''));
});

test('waters that lie over others are lighter, and their dashed edge is drawn last', () => {
  const looks = mapLook(smallMap(), themes.day);
  const of = (id: string) => looks.find((look) => look.id === id);
  expect(of('footprint-copper-reef')?.opacity).toBeLessThan(of('footprint-amber-sound')?.opacity ?? 0);
  expect(of('footprint-edge-copper-reef')?.dash).toBeDefined();
  expect(looks.findIndex(({ id }) => id === 'footprint-edge-copper-reef')).toBeGreaterThan(looks.findIndex(({ id }) => id === 'footprint-edge-amber-sound'));
});

test('a drawn map holds no style attribute, and its colours follow the theme of the page', () => {
  const map = smallMap('amber-sound');
  const paper = mercatorPaper(planeOf(map.bounds));
  const labels = builtNames(map, smallBoundaries, planeOf(map.bounds));
  const html = drawnHtml(map, '', paper, labels);
  expect(labels.length).toBeGreaterThan(5);
  expect(html).not.toMatch(/\sstyle=/);
  expect(html).toContain('var(--ink-1)');
});

test('observers have a tint of their own: no line, and neither the land around them, nor a disputed area, nor a class of those who take part', () => {
  for (const theme of [themes.day, themes.dusk, themes.paper]) {
    for (const hue of Object.values(theme.regions)) {
      const observer = classLook('observer', hue, theme);
      expect(Object.keys(observer)).toEqual(['fill']);
      for (const other of [theme.land, theme.landEdge, theme.sea, theme.seaShallow, hue.first, hue.latest]) {
        expect(difference(observer.fill ?? '', other, 'normal'), `${theme.name} ${other}`).toBeGreaterThan(5);
      }
    }
  }
});

test('only boundaries that are disputed are dashed on land', () => {
  const dashed = [smallMap('amber-sound'), smallMap(), smallMap('global', { record: { kind: 'instrument', id: 'world-treaty' } })].map((map) =>
    mapLook(map, themes.day).flatMap(({ id, dash, features }) =>
      dash && ['countries', 'boundary', 'disputed', 'coast', 'land'].includes(features.from) ? [id] : [],
    ),
  );
  expect(dashed).toEqual([['disputed'], ['disputed'], ['disputed']]);
});

const PICTURES: [string, string | undefined, Theme, string][] = [
  ['map-amber', 'amber-sound', themes.day, ''],
  ['map-amber-2012-dusk', 'amber-sound', themes.dusk, '2012'],
  ['map-world-dusk', undefined, themes.dusk, ''],
];

test.each(PICTURES)('%s: as drawn before', async (name, regionId, theme, at) => {
  const map = smallMap(regionId, at ? { atlas: atlasAt(smallAtlas, at), day: `${at}-12-31` } : {});
  const svg = fileOf(map, theme);
  expect(svg).not.toMatch(/NaN|undefined/);
  if (theme === themes.dusk) expect(svg).not.toContain(themes.day.land);
  await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(`../pictures/${name}.svg`);
});

test('in Arabic the map keeps its west at the left, and names and key are Arabic: as drawn before', async () => {
  const svg = fileOf(smallMap('amber-sound', { atlas: arabicSmallAtlas, language: arabic }), themes.day, arabic, arabicSmallAtlas);
  expect(svg).toContain('xml:lang="ar"');
  await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot('../pictures/map-amber-arabic.svg');
});

test('the layer of support: the class that the figure counts, hatching for none, each in the key with its word', () => {
  const map = smallMap('amber-sound', { layers: ['participation', 'support', 'names'] });
  const looks = new Map(mapLook(map, themes.day).map((look) => [look.id, look]));
  const among = (id: string) => looks.get(id)?.features.among;
  expect(among('support-1')).toEqual(['FIN']);
  expect(among('support-0')).toEqual(expect.arrayContaining(['SWE']));
  expect(among('support-none')).toContain('EST');
  expect(looks.get('support-none')?.pattern).toBe('hatch');
  const key = mapKey(map, english, smallAtlas).filter(({ kind }) => kind === 'support');
  expect(key.map(({ label }) => label)).toEqual(['1 running programme', '2 running programmes', 'named by no programme known to be running']);
});

test('a map without the layer of support counts nothing for it', () => {
  const map = smallMap('amber-sound', { layers: ['participation'] });
  expect(map.support.steps.size).toBe(0);
  expect(mapKey(map, english, smallAtlas).some(({ kind }) => kind === 'support')).toBe(false);
});

test('without tiles the land stays at every zoom: no layer asks for them, and the world file has no last zoom', () => {
  const style = buildStyle(smallMap('amber-sound'), themes.day, { ...ASSETS, tiles: '' }, 'mercator');
  expect(style.sources).not.toHaveProperty('tiles');
  expect(style.layers.filter((layer) => 'source' in layer && layer.source === 'tiles')).toEqual([]);
  const land = style.layers.filter((layer) => 'source' in layer && layer.source === 'world');
  expect(land.length).toBeGreaterThan(0);
  expect(land.filter((layer) => 'maxzoom' in layer)).toEqual([]);
});
