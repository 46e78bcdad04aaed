import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Language } from '../src/i18n/language.ts';
import { languageFolder } from '../src/lib/site.ts';
import { type OfflineEntry, type OfflineList, offlineListPath, shellPath } from '../src/offline/offlineList.ts';
import { embedVersion } from './embedScripts.ts';
import { writeText } from './writeText.ts';

/** The files that the first screen reads beside the facts in short. */
const FIRST = ['boundaries.json', 'labels.json', 'waters/regions.json', 'areas.json', 'areas-closed.json'];
/** A file for others to take, which no page reads. */
const WHOLE = 'data/atlas.json';
const FOLDERS = ['data/waters', 'data/insets', 'data/incidents', 'data/tiles'];

/** Writes for each language below `dist` the list of the files that the site needs without a network. The pages without content are there already: they name the scripts. */
export function writeOfflineLists(dist: string, languages: readonly Language[]): void {
  const entry = entriesOf(dist);
  for (const { code } of languages) {
    const { shell, rest } = filesOf(dist, code);
    const entries = { shell: shell.map(entry), rest: rest.filter((path) => !shell.includes(path)).map(entry) };
    const edition = hashOf(JSON.stringify(entries));
    writeText(join(dist, offlineListPath(code)), JSON.stringify({ version: 1, edition, ...entries } satisfies OfflineList));
  }
}

function filesOf(dist: string, language: string): Record<'shell' | 'rest', string[]> {
  const folder = languageFolder({ language });
  const below = (path: string) => (existsSync(join(dist, path)) ? readdirSync(join(dist, path), { recursive: true, encoding: 'utf8' }) : []);
  const files = (path: string, ending: string) => below(path).flatMap((name) => (name.endsWith(ending) ? [`${path}/${name}`] : []));
  const direct = (path: string) => files(path, '.json').filter((name) => dirname(name) === path);
  const facts = direct(`data/atlas/${folder}`.replace(/\/$/, ''));
  const version = embedVersion(dist);
  return {
    shell: [
      shellPath(folder),
      ...scriptsOf(dist, readFileSync(join(dist, shellPath(folder)), 'utf8')),
      ...files('fonts', '.woff2'),
      ...['favicon.svg', 'manifest.webmanifest'].filter((path) => existsSync(join(dist, path))),
      `data/atlas/${folder}core.json`,
      ...FIRST.map((name) => `data/${name}`).filter((path) => existsSync(join(dist, path))),
    ],
    rest: [
      ...facts,
      // The English texts of another language's pages.
      ...direct('data/atlas').filter((path) => !facts.includes(path)),
      ...direct('data').filter((path) => path !== WHOLE),
      ...FOLDERS.flatMap((path) => below(path).flatMap((name) => (/\.(json|pbf)$/.test(name) ? [`${path}/${name}`] : []))),
      ...files('data/packages', '.zip'),
      // A page is kept by its address, which is that of its folder.
      ...files(`${folder}embed`, '/index.html').map((path) => path.replace(/index\.html$/, '')),
      ...files('embed', `.${language}.js`).map((path) => `${path}?v=${version}`),
      ...files('data/embed', '.js').filter((path) => !/^data\/embed\/[a-z]{2}\//.test(path)),
      ...files(`data/embed/${language}`, '.js'),
    ],
  };
}

/** The scripts and styles that the app of a language may load: those that its page without content names, and those that these name. */
function scriptsOf(dist: string, page: string): string[] {
  const all = new Set(readdirSync(join(dist, 'assets')));
  const found = new Set<string>();
  const search = (text: string) => {
    for (const [name] of text.matchAll(/[\w.-]+\.(?:m?js|css)/g)) {
      if (!all.has(name) || found.has(name)) continue;
      found.add(name);
      search(readFileSync(join(dist, 'assets', name), 'utf8'));
    }
  };
  search(page);
  return [...found].map((name) => `assets/${name}`);
}

/** Makes the entry of a file; each file is read once for all languages. */
function entriesOf(dist: string): (path: string) => OfflineEntry {
  const known = new Map<string, OfflineEntry>();
  return (path) => {
    const bytes = () => readFileSync(join(dist, path.replace(/\?.*$/, '').replace(/\/$/, '/index.html')));
    const found = known.get(path) ?? [path, hashOf(bytes()), gzipSync(bytes()).length];
    known.set(path, found);
    return found;
  };
}

const hashOf = (contents: string | Buffer) => createHash('sha256').update(contents).digest('base64url').slice(0, 10);
