import { expect, test } from 'vitest';
import { fileOf } from '../../src/embed/map.ts';
import { regionShortName } from '../../src/i18n/names.ts';
import { textWidth, WIDER } from '../../src/lib/text/textWidth.ts';
import { mapToSvg } from '../../src/render/mapFile.ts';
import { themes } from '../../src/theme/tokens.ts';
import { smallBoundaries, smallMap } from '../smallMap.ts';
import { english } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';

const embedded = (regionId: string | undefined, width: number) =>
  fileOf(smallMap(regionId), { atlas: smallAtlas, boundaries: smallBoundaries }, { language: english, theme: themes.day, width });

test('a map in a frame of 300 px fills its width, and no line of its words reaches over the edge', () => {
  for (const regionId of [undefined, 'amber-sound']) {
    const file = embedded(regionId, 276);
    const { svg, width } = mapToSvg(file, null);
    expect([width, file.width]).toEqual([276, 276]);
    const words = svg.slice(svg.indexOf('<g transform="translate(0 ', svg.indexOf('</clipPath>')));
    const lines = [...words.matchAll(/<text x="([\d.]+)" y="[\d.]+" font-size="13" font-weight="400" [^>]*>([^<]*)</g)];
    expect(lines.length).toBeGreaterThan(3);
    for (const [, x, text = ''] of lines) expect(Number(x) + textWidth(text, 13) * WIDER, text).toBeLessThanOrEqual(276);
  }
});

test('the regions of a small map of the world are named in its key, those of a large one on the map', () => {
  const names = smallAtlas.region.filter(({ regionId }) => regionId !== 'global').map(regionShortName);
  const [narrow, wide] = [embedded(undefined, 276), embedded(undefined, 900)];
  expect(narrow.key.map(({ label }) => label)).toEqual(expect.arrayContaining(names));
  expect(narrow.map.regionNames.features).toEqual([]);
  expect(wide.map.regionNames.features).toHaveLength(names.length);
  expect(wide.key.map(({ label }) => label)).not.toContain(names[0]);
});
