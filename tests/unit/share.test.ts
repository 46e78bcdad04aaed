import { expect, test } from 'vitest';
import { type PageInput, summaryOf } from '../../site/pageInput.ts';
import { shareName } from '../../site/shareName.ts';
import { oembed, shareTags } from '../../site/shareTags.ts';
import { NO_COUNTS } from '../../src/atlas/incidents.ts';
import type { Page } from '../../src/pages/page.ts';
import { sceneToSvg } from '../../src/render/svg.ts';
import { atlas, DAY, english, french, frenchAtlas } from './atlas.ts';

const input = (page: Page, siteUrl: string): PageInput => ({
  atlas: frenchAtlas,
  languages: [english, french],
  language: french,
  page,
  day: DAY,
  siteUrl,
  reportUrl: '',
  map: () => '',
  incidents: NO_COUNTS,
});
const figure: Page = { kind: 'figure', id: 'participation', regionId: 'djibouti-code' };
const tags = (page: Page, siteUrl: string) => shareTags(input(page, siteUrl), summaryOf(input(page, siteUrl))).join('\n');

test('with an address of the site a page has its picture, its canonical card and, for a figure, an oEmbed answer', () => {
  const site = 'https://atlas.example.org/';
  const text = tags(figure, site);
  expect(text).toContain('content="https://atlas.example.org/share/fr/participation.djibouti-code.png"');
  expect(text).toContain('href="https://atlas.example.org/fr/region/djibouti-code/figure/participation/oembed.json"');
  const answer = JSON.parse(oembed(input(figure, site), summaryOf(input(figure, site))));
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Roadstead', width: 960 });
  // The height is that of the figure: of one curve, not of every figure alike.
  expect(answer.height).toBeGreaterThan(330);
  expect(answer.height).toBeLessThan(450);
  expect(answer.html).toContain(`height="${answer.height}"`);
  expect(answer.html).not.toContain('sandbox');
  expect(answer.html).toContain('src="https://atlas.example.org/fr/embed/participation/?region=djibouti-code"');
});

test('without one no address is invented', () => {
  const text = tags(figure, '');
  expect(text).not.toMatch(/og:image|og:url|oembed|contentUrl/);
  expect(text).toContain('og:title');
  expect(oembed(input(figure, ''), summaryOf(input(figure, '')))).toBe('');
});

test('States and centres fall back to the picture of their region, the rest to that of the world', () => {
  expect(shareName(atlas, 'en', { kind: 'state', id: 'KEN' })).toBe('share/en/map.djibouti-code.png');
  expect(shareName(atlas, 'en', { kind: 'centre', id: atlas.centres.find((row) => row.regionId === 'gulf-of-guinea')?.centreId ?? '' })).toBe(
    'share/en/map.gulf-of-guinea.png',
  );
  expect(shareName(atlas, 'fr', { kind: 'about' })).toBe('share/fr/map.png');
  expect(shareName(atlas, 'fr', figure)).toBe('share/fr/participation.djibouti-code.png');
});

test('a see-through node with a fill alone is no layer, which resvg cannot clip away', () => {
  const { svg } = sceneToSvg(
    { width: 10, height: 10, nodes: [{ kind: 'rect', x: 0, y: 20, width: 5, height: 5, fill: '#123456', opacity: 0.2 }] },
    { interactive: false, label: '', idPrefix: 't' },
  );
  expect(svg).toContain('fill-opacity="0.2"');
  expect(svg).not.toContain(' opacity=');
});
