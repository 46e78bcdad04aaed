import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Budgets in KB, brotli (the writer of slides gzip): what the start page fetches until the live map is idle, and the parts that have limits of their own; and its requests. */
const BUDGETS = { all: 750, besideMapLibre: 380, requests: 20, text: 120, font: 40, chartEmbed: 60, mapEmbed: 110, component: 80, slideWriter: 20 };
const DIST = new URL('../dist/', import.meta.url).pathname;

const size = (path: string) => brotliCompressSync(readFileSync(join(DIST, path))).length / 1024;
const assets = readdirSync(join(DIST, 'assets')).map((name) => `assets/${name}`);
const named = (pattern: RegExp) => assets.filter((path) => pattern.test(path));
const engine = named(/LiveMap|maplibre/);
const script = [...startScripts()];
const data = ['data/atlas/core.json', 'data/boundaries.json', 'data/labels.json', 'data/waters/regions.json'];
const fonts = readdirSync(join(DIST, 'fonts')).map((name) => `fonts/${name}`);
const fontSize = (path: string) => statSync(join(DIST, path)).size / 1024;
const sum = (paths: string[]) => paths.reduce((total, path) => total + size(path), 0);

const fontsAll = fonts.reduce((total, path) => total + fontSize(path), 0);
const start = ['index.html', ...script, ...named(/start.*\.css$/), ...data];
const besideMapLibre = sum(start) + fontsAll;
const measured: Record<keyof typeof BUDGETS, number> = {
  all: besideMapLibre + sum(engine),
  besideMapLibre,
  requests: new Set([...start, ...fonts, ...engine]).size,
  text: sum(['index.html', ...named(/start.*\.css$/)]) + fontSize('fonts/plex-sans-400-normal.woff2') + fontSize('fonts/plex-sans-600-normal.woff2'),
  font: Math.max(...fonts.map(fontSize)),
  chartEmbed: embed('chart', (name) => !name.startsWith('map')),
  mapEmbed: embed('map', (name) => name.startsWith('map')),
  component: size('roadstead-figure.js'),
  slideWriter: Math.max(...named(/deckWorker/).map((path) => gzipSync(readFileSync(join(DIST, path))).length / 1024)),
};
let over = false;
for (const key of Object.keys(BUDGETS) as (keyof typeof BUDGETS)[]) {
  const fits = measured[key] <= BUDGETS[key];
  over ||= !fits;
  const unit = key === 'requests' ? '' : ' KB';
  console.log(`${fits ? 'ok  ' : 'OVER'} ${key}: ${measured[key].toFixed(0)}${unit} of ${BUDGETS[key]}${unit}`);
}
process.exitCode = over ? 1 : 0;

/** The heaviest embed of a kind: page, script in its heaviest language, largest data file. */
function embed(kind: 'chart' | 'map', isOfKind: (name: string) => boolean): number {
  const scripts = readdirSync(join(DIST, 'embed')).filter((name) => name.startsWith(`${kind}.`));
  const data = readdirSync(join(DIST, 'data/embed')).filter(isOfKind);
  const most = (paths: string[]) => Math.max(...paths.map(size));
  return size('embed/map/index.html') + most(scripts.map((name) => `embed/${name}`)) + most(data.map((name) => `data/embed/${name}`));
}

/** The scripts that the start page fetches: the entry, and what it imports at once. */
function startScripts(): Set<string> {
  const entries = [...readFileSync(join(DIST, 'index.html'), 'utf8').matchAll(/src="\.\/(assets\/[^"]+)"/g)].map((match) => match[1] ?? '');
  const found = new Set(entries);
  for (const path of found) {
    for (const match of readFileSync(join(DIST, path), 'utf8').matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) found.add(`assets/${match[1]}`);
  }
  return found;
}
