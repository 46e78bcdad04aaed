import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type { FigureDefinition } from '../src/figures/shared/definition.ts';
import { DEFAULT_LANGUAGE } from '../src/i18n/language.ts';
import { ROOT } from './folders.ts';

const PREFIX = 'embed-script:';
const FIGURES = join(ROOT, 'src/figures');

/** One script of embedded figures: those that a `definition.ts` declares, or the map. It is named by the first of them. */
export interface EmbedScript {
  name: string;
  ids: readonly string[];
  /** The entry that the bundler reads. */
  entry: string;
}

const importFrom = (names: string, path: string) => `import { ${names} } from ${JSON.stringify(join(ROOT, 'src', path))};`;

/** The scripts of all embedded figures. Figures of one folder, which share their code, are in one script. */
export async function findEmbedScripts(): Promise<EmbedScript[]> {
  const folders = readdirSync(FIGURES).filter((folder) => folder !== 'shared' && existsSync(join(FIGURES, folder, 'definition.ts')));
  const map = scriptOf(importFrom('mapKind', 'embed/mapKind.ts'), { map: 'mapKind' });
  return [map, ...(await Promise.all(folders.map(chartScript)))];
}

async function chartScript(folder: string): Promise<EmbedScript> {
  const path = join(FIGURES, folder, 'definition.ts');
  const definitions = Object.entries((await import(pathToFileURL(path).href)) as Record<string, FigureDefinition>);
  const names = definitions.map(([name]) => name).join(', ');
  const kinds = definitions.map(([name, { id }]) => [id, `chartKind(${name})`] as const);
  return scriptOf(`${importFrom(names, `figures/${folder}/definition.ts`)}${importFrom('chartKind', 'embed/chartKind.ts')}`, Object.fromEntries(kinds));
}

/** `kinds` has the expression of each figure's kind (see `src/embed/figure.ts`) by the figure's id. */
function scriptOf(imports: string, kinds: Record<string, string>): EmbedScript {
  const ids = Object.keys(kinds);
  const entry = `${imports}${importFrom('offer', 'embed/page.ts')}export const shows = offer([${Object.values(kinds).join()}]);`;
  return { name: ids[0] ?? '', ids, entry };
}

/** The entries of a build of scripts in a language, by the name of the file that is written. */
export const embedEntries = (scripts: readonly EmbedScript[], code: string): Record<string, string> =>
  Object.fromEntries(scripts.map(({ name }) => [`${name}.${code}`, `${PREFIX}${name}`]));

/** Gives the bundler the entries of the scripts. */
export function embedPlugin(scripts: readonly EmbedScript[]): Plugin {
  return {
    name: 'roadstead-embed-scripts',
    // Vite gives an entry as a path below the root.
    resolveId: (id) => (id.includes(PREFIX) ? id.slice(id.indexOf(PREFIX)) : undefined),
    load: (id) => scripts.find(({ name }) => id === `${PREFIX}${name}`)?.entry,
  };
}

/**
 * The names of the scripts of each embedded figure by the figure's id, in the order in which they are loaded: first those that the last one needs.
 * Read from the built scripts below `dist/embed`, which name what they need.
 */
export const embedNames = (scripts: readonly EmbedScript[], dist: string): Record<string, string[]> =>
  Object.fromEntries(scripts.flatMap(({ name, ids }) => ids.map((id) => [id, [...new Set(neededScripts(name, dist))]])));

function neededScripts(name: string, dist: string): string[] {
  const script = readFileSync(join(dist, 'embed', `${name}.${DEFAULT_LANGUAGE}.js`), 'utf8');
  const needed = [...script.matchAll(/require\([`'"]\.\/([\w-]+)\.\w+\.js[`'"]\)/g)].map((match) => match[1] ?? '');
  return [...needed.flatMap((other) => neededScripts(other, dist)), name];
}

/** The version of the scripts below `dist/embed`: it changes whenever one of them does. */
export function embedVersion(dist: string): string {
  const folder = join(dist, 'embed');
  const hash = createHash('sha256');
  for (const name of readdirSync(folder)
    .filter((entry) => entry.endsWith('.js'))
    .sort())
    hash.update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 8);
}
