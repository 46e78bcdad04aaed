import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TESTED_DIST } from '../smallSite.ts';

/** What a strict policy refuses in a page. Data of JSON-LD is no script. */
const REFUSED = {
  'style attribute': /<[a-z][^>]*\sstyle=/i,
  'style element': /<style[\s>]/i,
  'script inside the page': /<script(?![^>]*(\ssrc=|application\/ld\+json))/i,
  'handler attribute': /<[a-z][^>]*\son[a-z]+=/i,
  'javascript address': /(href|src)="javascript:/i,
};

const pages = readdirSync(TESTED_DIST, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));

/** What of a page a strict policy refuses. */
const refusedIn = (html: string) => Object.entries(REFUSED).flatMap(([name, pattern]) => (pattern.test(html) ? [name] : []));

test('the patterns find what they look for', () => {
  const bad = `<p style="a">x</p><style>a{}</style><script>b</script><a onclick="c" href="javascript:d">y</a>`;
  expect(refusedIn(bad)).toEqual(Object.keys(REFUSED));
  expect(refusedIn('<script src="a.js"></script><script type="application/ld+json">{}</script><p class="style">style=</p>')).toEqual([]);
});

test('no built page or embed page has styles or scripts of its own', () => {
  expect(pages.some((path) => path.includes('embed'))).toBe(true);
  const found = pages.flatMap((path) => refusedIn(readFileSync(join(TESTED_DIST, path), 'utf8')).map((name) => `${path}: ${name}`));
  expect(found).toEqual([]);
});

test('every page names its policy before it names anything to load', () => {
  const isLate = (html: string) => !html.includes('Content-Security-Policy') || html.search(/<(script|link)\b/) < html.indexOf('Content-Security-Policy');
  expect(pages.filter((path) => isLate(readFileSync(join(TESTED_DIST, path), 'utf8')))).toEqual([]);
});

test('the licences of what the site carries stand in one file', () => {
  const text = readFileSync(join(TESTED_DIST, 'third-party.txt'), 'utf8');
  for (const name of ['maplibre-gl', 'react-dom', 'd3-geo', '@turf/distance', '@fontsource/ibm-plex-sans'])
    expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
  expect(text).toContain('SIL OPEN FONT LICENSE');
});
