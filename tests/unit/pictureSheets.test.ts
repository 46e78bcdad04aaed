import { expect, test } from 'vitest';
import { atlasAt } from '../../src/atlas/asOf.ts';
import { pictureFoot } from '../../src/features/export/pictureFoot.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import type { FigureContext } from '../../src/figures/shared/context.ts';
import { madeFigure } from '../../src/figures/shared/makeFigure.ts';
import type { Language } from '../../src/i18n/language.ts';
import { mapKey } from '../../src/map/describe/mapKey.ts';
import { fitCamera } from '../../src/map/projection/plane.ts';
import { figureSheets, type SheetMaker } from '../../src/render/figureSheets.ts';
import { type Frame, figureToSvg } from '../../src/render/file.ts';
import { mapToSvg, onSheet } from '../../src/render/mapFile.ts';
import { canMakePng, pngSize } from '../../src/render/pngSize.ts';
import { PICTURE_FORMATS, type Sheet, sheetOf } from '../../src/render/sheet.ts';
import type { Picture } from '../../src/render/svg.ts';
import { themes } from '../../src/theme/tokens.ts';
import { smallBoundaries, smallMap } from '../smallMap.ts';
import { arabic, DAY, english } from './atlas.ts';
import { arabicSmallAtlas, smallAtlas, smallIncidents } from './smallAtlas.ts';

const FONTS = { 400: [], 600: [] };
const theme = themes.day;
const sheets = PICTURE_FORMATS.flatMap((format) => sheetOf(format, 'figure') ?? []);
const partOf = (number: number, count: number) => `Title (${number} of ${count})`;

function drawnOn(sheet: Sheet, figure: (typeof FIGURES)[number], language: Language, regionId?: string) {
  const atlas = language === arabic ? arabicSmallAtlas : smallAtlas;
  const context: Omit<FigureContext, 'width'> = { atlas, language, theme, day: DAY, incidents: smallIncidents, ...(regionId ? { regionId } : {}) };
  const make: SheetMaker = (as) => madeFigure(figure, { ...context, ...as });
  const whole = make({ width: 900 });
  const frame: Frame = { title: whole.title, subtitle: whole.subtitle, foot: ['Sources', 'Date and licence', 'https://host/'], language: language.code };
  if (!whole.scene) return [];
  return figureSheets(make, frame, theme, sheet, partOf).map((draw) => draw(FONTS));
}

/** The size of the layout, and the box of the drawing on it. */
function boxOf({ svg }: Picture) {
  const [, width, height] = (svg.match(/viewBox="0 0 ([\d.]+) ([\d.]+)"/) ?? []).map(Number);
  const [, x = 0, y = 0, scale = 0] = (svg.match(/translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)\)/) ?? []).map(Number);
  const [, own = 0, tall = 0] = (svg.slice(svg.indexOf('scale(')).match(/viewBox="0 0 ([\d.]+) ([\d.]+)"/) ?? []).map(Number);
  return { width, height, left: x, top: y, right: x + own * scale, bottom: y + tall * scale, scale };
}

test('each figure is laid out within the sheet of each format, in both directions of reading', () => {
  for (const [index, sheet] of sheets.entries()) {
    for (const language of index ? [english] : [english, arabic]) {
      const drawn = FIGURES.flatMap((figure) => drawnOn(sheet, figure, language, figure.perRegion ? 'amber-sound' : undefined));
      expect(drawn.length).toBeGreaterThan(8);
      for (const picture of drawn) {
        const box = boxOf(picture);
        expect([picture.width, picture.height, box.width, box.height]).toEqual([sheet.shown.width, sheet.shown.height, sheet.width, sheet.height]);
        expect(box.left).toBeGreaterThanOrEqual(23);
        expect(box.right).toBeLessThanOrEqual(sheet.width - 23);
        // Between the words above and the three lines below.
        expect(box.top).toBeGreaterThan(60);
        expect(box.bottom).toBeLessThanOrEqual(sheet.height - 24 - 2 * 16 - 12);
      }
    }
  }
});

test('a short figure is drawn larger, a long list goes over several sheets that say which they are', () => {
  const low: Sheet = { width: 960, height: 300, shown: { width: 1280, height: 400 } };
  const [slide] = sheets;
  const timeline = FIGURES.find(({ id }) => id === 'programme-timeline');
  const participation = FIGURES.find(({ id }) => id === 'participation');
  if (!slide || !timeline || !participation) throw new Error('no figure');
  const [one, ...others] = drawnOn(slide, participation, english, 'amber-sound');
  expect(others).toEqual([]);
  expect(one && boxOf(one).scale).toBeGreaterThan(1);
  const parts = drawnOn(low, timeline, english);
  expect(parts.length).toBeGreaterThan(1);
  for (const [index, { svg }] of parts.entries()) expect(svg).toContain(`Title (${index + 1} of ${parts.length})`);
  const programmes = smallAtlas.programmes.map(({ programmeId }) => programmeId);
  const marks = parts.flatMap(({ svg }) => [...svg.matchAll(/<g id="([^"]+)"><title>/g)].flatMap(([, id = '']) => (programmes.includes(id) ? id : [])));
  expect(marks.toSorted()).toEqual(programmes.toSorted());
});

test('a map keeps what was on screen, and its words stand on the sheet', () => {
  const map = smallMap('amber-sound');
  const [width, height] = [900, 700];
  const file = {
    map,
    boundaries: smallBoundaries,
    theme,
    camera: fitCamera(map.bounds, width, height, 40, 7),
    projection: 'mercator' as const,
    width,
    height,
    title: 'Map',
    subtitle: '',
    key: mapKey(map, english, smallAtlas),
    language: english,
    foot: ['The designations employed do not imply an opinion. '.repeat(6), 'Sources', 'https://host/'],
  };
  for (const format of PICTURE_FORMATS) {
    const sheet = sheetOf(format, 'map');
    if (!sheet) continue;
    const laid = onSheet(file, sheet);
    const picture = mapToSvg(laid, FONTS);
    expect([picture.width, picture.height]).toEqual([sheet.shown.width, sheet.shown.height]);
    expect(picture.svg).toContain(`viewBox="0 0 ${sheet.width} ${sheet.height}"`);
    const scale = 2 ** (laid.camera.zoom - file.camera.zoom);
    expect(laid.width / scale).toBeGreaterThanOrEqual(width - 1);
    expect(laid.height / scale).toBeGreaterThanOrEqual(height - 1);
    expect((laid.width * laid.height) / (sheet.width * sheet.height), format).toBeGreaterThan(0.5);
    expect(picture.svg).toContain('do not imply');
    expect(picture.svg).toContain('https://host/');
  }
});

test('a picture says its sources, a time that is not today, what it is filtered by, date and licence', () => {
  const past = atlasAt(smallAtlas, '2010');
  const sources = smallAtlas.participations.flatMap((row) => row.sources);
  const foot = pictureFoot({ atlas: past, language: english }, { sources, filters: ['Running'], address: 'https://host/figure/' });
  expect(foot.join('\n')).toMatch(/^Sources: .+\nAs of the end of 2010\. Only: Running\. .*Facts as of .*CC BY 4\.0.*\nhttps:\/\/host\/figure\/$/);
  expect(pictureFoot({ atlas: smallAtlas, language: english }, { sources, address: '' }).join('\n')).not.toMatch(/As of the end|Only:/);
});

test('a PNG that no browser draws is not offered; one that some cannot is tried', () => {
  const tall = pngSize({ width: 1392, height: 12_776 }, 4);
  expect(tall).toEqual({ width: 5568, height: 51_104 });
  const asked: unknown[] = [];
  const never = (size: unknown) => {
    asked.push(size);
    return false;
  };
  expect(canMakePng(tall, never)).toBe(false);
  expect(canMakePng({ width: 2560, height: 1440 }, never)).toBe(true);
  expect(asked).toEqual([]);
  expect(canMakePng({ width: 6000, height: 4000 }, never)).toBe(false);
  expect(canMakePng({ width: 6000, height: 4000 }, () => true)).toBe(true);
  expect(asked).toHaveLength(1);
});

test('as on the page the file is as large as its drawing', () => {
  const figure = FIGURES.find(({ id }) => id === 'participation');
  const made = figure && madeFigure(figure, { atlas: smallAtlas, language: english, theme, day: DAY, width: 800, regionId: 'amber-sound' });
  if (!made?.scene) throw new Error('no figure');
  const { width } = figureToSvg(made, { title: 'Title', subtitle: '', foot: ['Foot'], language: 'en' }, FONTS, theme);
  expect(width).toBe(made.scene.width + 48);
});
