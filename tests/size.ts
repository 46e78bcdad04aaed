import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { DIST } from '../site/folders.ts';
import { REST, shapesName, wordsName } from '../src/embed/choice.ts';
import { LANGUAGES } from '../src/i18n/compiled/languages.ts';
import { scriptFonts } from '../src/lib/text/scriptFonts.ts';

/** Budgets in KB, brotli (the writer of slides gzip), in the language in which each weighs most: what the start page fetches until the live map is idle, and the parts that have limits of their own; and its requests. */
const BUDGETS = {
  all: 750,
  besideMapLibre: 380,
  requests: 20,
  /** The entry of a language and what it imports at once, without the engine of the map. */
  startScript: 120,
  /** The text and the drawn map of the start page, which need no script. */
  text: 120,
  font: 40,
  regionChartEmbed: 45,
  chartEmbed: 55,
  mapEmbed: 110,
  /** A chart of an earlier time, or one whose tooltips or table are asked for. */
  wholeChartEmbed: 80,
  /** The map and the nine heaviest charts on one page, of a region or of the world. */
  tenEmbeds: 350,
  component: 80,
  slideWriter: 20,
  /** A page on average, as it lies on the disk. */
  page: 15,
  /** The whole site as it lies on the disk, without the pictures that other sites show. */
  site: 150 * 1024,
  /** The heaviest of these pictures, and all of them. */
  shareCard: 40,
  shareCards: 60 * 1024,
};

const sizes = new Map<string, number>();
/** The size of a file below `dist`, compressed, in KB. */
const size = (path: string) => {
  const known = sizes.get(path) ?? brotliCompressSync(readFileSync(join(DIST, path))).length / 1024;
  sizes.set(path, known);
  return known;
};
const assets = readdirSync(join(DIST, 'assets')).map((name) => `assets/${name}`);
const named = (pattern: RegExp) => assets.filter((path) => pattern.test(path));
/** The engine of the map: the library and its worker, the same for all languages. */
const engine = named(/maplibre|mapWorker/);
/** What the start page loads without being asked, beside its entry: the first panel, the drawn map, and the live map of its language. */
const UNASKED = /"(?:\.\/|assets\/)?((?:later|drawn|LiveMap)-[\w-]+\.(?:js|css))"/g;
const fonts = readdirSync(join(DIST, 'fonts')).map((name) => `fonts/${name}`);
const codes = Object.keys(LANGUAGES);
const folderOf = (code: string) => (code === 'en' ? '' : `${code}/`);
const fontSize = (path: string) => statSync(join(DIST, path)).size / 1024;
const sum = (paths: string[]) => paths.reduce((total, path) => total + size(path), 0);

const styles = named(/start.*\.css$/);
const fontsOf = (code: string) => ([400, 600] as const).flatMap((weight) => scriptFonts(code, weight)).map((name) => `fonts/${name}`);
const outlinesOf = (page: string) => [
  ...new Set([...readFileSync(join(DIST, page), 'utf8').matchAll(/href="[./]*(maps\/[^"#]+)/g)].map((match) => match[1] ?? '')),
];
const fontSum = (paths: string[]) => paths.reduce((total, path) => total + fontSize(path), 0);
/** All that the start page of a language fetches but its fonts and the engine of the map. */
const startOf = (code: string) => {
  const page = `${folderOf(code)}index.html`;
  const data = [`data/atlas/${folderOf(code)}core.json`, 'data/boundaries.json', 'data/labels.json', 'data/waters/regions.json'];
  const scripts = [...startScripts(page)];
  const unasked = scripts.flatMap((path) => [...readFileSync(join(DIST, path), 'utf8').matchAll(UNASKED)].map((match) => `assets/${match[1]}`));
  return [...new Set([page, ...outlinesOf(page), ...scripts, ...unasked, ...styles, ...data])];
};
const most = (weigh: (code: string) => number) => Math.max(...codes.map(weigh));
const besideMapLibre = most((code) => sum(startOf(code)) + fontSum(fontsOf(code)));
const everything = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const cards = everything.filter((path) => path.startsWith(join(DIST, 'share')));
const files = everything.filter((path) => !path.startsWith(join(DIST, 'share')));
const bytes = (paths: readonly string[]) => paths.reduce((total, path) => total + statSync(path).size, 0);
const pages = files.filter((path) => path.endsWith('index.html') && !path.includes('/embed/'));
const measured: Record<keyof typeof BUDGETS, number> = {
  all: besideMapLibre + sum(engine),
  besideMapLibre,
  requests: most((code) => [...startOf(code), ...fontsOf(code), ...engine].length),
  startScript: most((code) => sum([...startScripts(`${folderOf(code)}index.html`)])),
  text: most((code) => {
    const page = `${folderOf(code)}index.html`;
    return sum([page, ...outlinesOf(page), ...styles]) + fontSum(fontsOf(code));
  }),
  font: Math.max(...fonts.map(fontSize)),
  regionChartEmbed: heaviestEmbed((name) => !name.startsWith('map') && name.includes('.')),
  chartEmbed: heaviestEmbed((name) => !name.startsWith('map'), { isToday: true }),
  mapEmbed: heaviestEmbed((name) => name.startsWith('map')),
  wholeChartEmbed: heaviestEmbed((name) => !name.startsWith('map'), { isWhole: true }),
  tenEmbeds: most(tenEmbeds),
  component: size('roadstead-figure.js'),
  slideWriter: Math.max(...named(/deckWorker/).map((path) => gzipSync(readFileSync(join(DIST, path))).length / 1024)),
  page: bytes(pages) / pages.length / 1024,
  site: bytes(files) / 1024,
  shareCard: Math.max(...cards.map((path) => statSync(path).size)) / 1024,
  shareCards: bytes(cards) / 1024,
};
let over = false;
for (const key of Object.keys(BUDGETS) as (keyof typeof BUDGETS)[]) {
  const fits = measured[key] <= BUDGETS[key];
  over ||= !fits;
  const unit = key === 'requests' ? '' : ' KB';
  console.log(`${fits ? 'ok  ' : 'OVER'} ${key}: ${measured[key].toFixed(0)}${unit} of ${BUDGETS[key]}${unit}`);
}
process.exitCode = over ? 1 : 0;

/** The data files of embeds that all languages share: the figure of each, and of which region it is. Those with the rest of another are left out. */
function embedData(): { name: string; figure: string; region: string }[] {
  const folder = join(DIST, 'data/embed');
  const folders = ['', ...readdirSync(folder).filter((name) => /^\d+s$/.test(name))];
  return folders.flatMap((decade) =>
    readdirSync(join(folder, decade)).flatMap((file) => {
      const [figure = '', region = ''] = basename(file, '.js').split('.');
      return file.endsWith('.js') && !file.endsWith(`${REST}.js`) && figure !== 'shapes' ? [{ name: join(decade, basename(file, '.js')), figure, region }] : [];
    }),
  );
}

/** The heaviest embed among some data files, in the language in which it weighs most: its page, the scripts of the page, its data; with `isWhole` the rest of its data, and with `isToday` without those of earlier decades. */
function heaviestEmbed(isOfKind: (name: string) => boolean, { isWhole = false, isToday = false } = {}): number {
  const weights = embedData()
    .filter(({ name }) => isOfKind(basename(name)) && !(isToday && name !== basename(name)))
    .flatMap((data) => codes.map((code) => sum([...pageFiles(data.figure, code), ...dataFiles(data, code, isWhole)])));
  return Math.max(...weights);
}

/** The map and the nine heaviest charts of a region, or of the world, on one page in a language: each file once. */
function tenEmbeds(code: string): number {
  const today = embedData().filter(({ name }) => name === basename(name));
  return Math.max(
    ...[...new Set(today.map(({ region }) => region))].map((region) => {
      const files = today.filter((data) => data.region === region).map((data) => [...pageFiles(data.figure, code), ...dataFiles(data, code)]);
      const [map = [], ...charts] = files.sort((one, other) => sum(other) - sum(one));
      return sum([...new Set([map, ...charts.slice(0, 9)].flat())]);
    }),
  );
}

/** The data files of an embed in a language: shared ones and words; the map of a region has shapes beside. */
function dataFiles({ name, figure, region }: { name: string; figure: string; region: string }, code: string, isWhole = false): string[] {
  const parts = [name, ...(isWhole ? [name + REST] : [])].flatMap((part) => [part, wordsName(part, code)]);
  return [...parts, ...(figure === 'map' ? [shapesName(region || undefined)] : [])]
    .map((part) => `data/embed/${part}.js`)
    .filter((path) => existsSync(join(DIST, path)));
}

/** The page of an embed and the scripts that it names. */
function pageFiles(figure: string, code: string): string[] {
  const page = `${folderOf(code)}embed/${figure}/index.html`;
  const scripts = [...readFileSync(join(DIST, page), 'utf8').matchAll(/src="[./]*(embed\/[^"?]+)/g)].map((match) => match[1] ?? '');
  return [page, ...scripts];
}

/** The scripts that a start page fetches: the entry, and all that it imports at once. */
function startScripts(page: string): Set<string> {
  const entries = [...readFileSync(join(DIST, page), 'utf8').matchAll(/src="[./]*(assets\/[^"]+)"/g)].map((match) => match[1] ?? '');
  const found = new Set(entries);
  for (const path of found) {
    for (const match of readFileSync(join(DIST, path), 'utf8').matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) found.add(`assets/${match[1]}`);
  }
  return found;
}
