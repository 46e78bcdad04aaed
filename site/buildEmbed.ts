import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { type EmbedScript, embedEntries, embedNames, embedPlugin, embedVersion, findEmbedScripts } from './embedScripts.ts';
import { DIST, ROOT } from './folders.ts';
import { languageCodes } from './languages.ts';
import { leanD3 } from './leanD3.ts';
import { oneLanguage } from './oneLanguage.ts';

const BASE: InlineConfig = { root: ROOT, configFile: false, publicDir: false, logLevel: 'warn' };
const INTO_DIST = { outDir: DIST, emptyOutDir: false, target: 'es2022', minify: true } as const;

/**
 * Builds the scripts of the embedded figures in a language: `core.<language>.js`, which all of them share, `scales` and `lines` for those that draw with
 * scales or lines of D3, `counts` for those that count by year, `rows` for lists of events and columns with heads, and one of each folder of figures. They
 * are classic scripts: modules of another site need its leave, which a frame in a sandbox without an origin never has. So the bundler
 * writes CommonJS, and each file finds and leaves its exports in one object of the page, by file name; core is loaded first.
 */
async function buildScripts(code: string, scripts: readonly EmbedScript[]): Promise<void> {
  await build({
    ...BASE,
    plugins: [oneLanguage(code), leanD3(), embedPlugin(scripts)],
    build: {
      ...INTO_DIST,
      lib: { entry: embedEntries(scripts, code), formats: ['cjs'], fileName: (_format, name) => `embed/${name}.js` },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: {
          chunkFileNames: 'embed/[name].js',
          // D3's own index would bring along all parts of D3 that only one figure uses.
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [
              { name: `lines.${code}`, test: /\/(d3-shape|d3-path)\/|\/shared\/(seriesLines|linesChart|dodge|yearSteps|peak)/, minShareCount: 2, priority: 2 },
              { name: `scales.${code}`, test: /\/(d3-scale|d3-interpolate|d3-format)\/|\/shared\/(ticks|axis)/, minShareCount: 2, priority: 1 },
              // The common part of a comparison of two regions and of the figures of one.
              { name: `counts.${code}`, test: /\/figures\/(participation|incidents|runningByYear)\/|\/atlas\/running/, minShareCount: 2, priority: 1 },
              { name: `rows.${code}`, test: /\/shared\/(eventList|columnHeads)/, minShareCount: 2, priority: 1 },
              { name: `core.${code}`, minShareCount: 2 },
            ],
          },
          postBanner: ({ fileName }) =>
            `((scripts)=>{const exports=scripts[${JSON.stringify(fileName.replace('embed/', ''))}]={},require=(path)=>scripts[path.slice(2)];`,
          postFooter: '})(globalThis.roadsteadScripts??={});',
        },
      },
    },
  });
}

/** Builds the web component, which loads the scripts of a figure in the language that it is asked for. */
async function buildComponent(scripts: readonly EmbedScript[]): Promise<void> {
  await build({
    ...BASE,
    define: { EMBED_VERSION: JSON.stringify(embedVersion(DIST)), EMBED_NAMES: JSON.stringify(embedNames(scripts, DIST)) },
    build: { ...INTO_DIST, lib: { entry: join(ROOT, 'src/component.ts'), formats: ['es'], fileName: () => 'roadstead-figure.js' } },
  });
}

const scripts = await findEmbedScripts();
for (const code of languageCodes()) await buildScripts(code, scripts);
await buildComponent(scripts);
