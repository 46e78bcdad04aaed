import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { DIST, PUBLIC } from './site/folders.ts';
import { headerCss } from './site/headerCss.ts';
import { leanD3 } from './site/leanD3.ts';
import { mercatorApart } from './site/mercatorApart.ts';
import { themeCss } from './src/theme/css.ts';

/** Gives `virtual:theme.css`, the token table and the widths of the header's words as a style sheet; the development server serves every address from the root. */
function page(): Plugin {
  const file = '/theme.css';
  return {
    name: 'roadstead-page',
    resolveId: (id) => (id === 'virtual:theme.css' ? file : undefined),
    load: (id) => (id === file ? themeCss() + headerCss() : undefined),
    transformIndexHtml: (html, { server }) => html.replace('data-base="./"', server ? 'data-base="/"' : 'data-base="./"'),
  };
}

export default defineConfig(({ command }) => ({
  base: command === 'build' ? './' : '/',
  plugins: [react(), page(), leanD3(), mercatorApart()],
  publicDir: PUBLIC,
  // Reads @custom-media, the named widths and heights of src/app/styles/media.css.
  css: { transformer: 'lightningcss' as const, lightningcss: { drafts: { customMedia: true } } },
  // The reader of files loads what a format needs when a file of that format comes.
  worker: { format: 'es' as const },
  // The development server finds what workers import before it serves: what it finds later reloads the page, and with it goes the file that is being read.
  optimizeDeps: { entries: ['index.html', 'src/import/importWorker.ts', 'src/render/pptx/deckWorker.ts'] },
  build: {
    outDir: DIST,
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    // The entry and all that it needs at once are one file, not fifty that other pages share with it. The engine of the map says no words:
    // it is one file for all languages. What figures alone use of D3 is loaded with the first figure; what the map uses too stands in the entry.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'maplibre', test: /\/node_modules\/maplibre-gl\//, priority: 5 },
            { name: 'charts', test: /\/d3-(scale|shape|path|hierarchy|time-format|format)\//, priority: 6 },
            { name: 'start', test: /\/src\/main\.tsx$|\/(d3-array|d3-time|internmap)\//, priority: 7 },
            // The drawn map and the map for paper: the start script does not bring them along, and the first screen, pictures and slides share them.
            { name: 'drawn', test: /\/src\/(map\/drawn\/DrawnMap|render\/(mapFile|fonts))\.ts$/, priority: 3 },
            // What the first screen loads after its first paint: one file, not thirty that pages share.
            {
              name: 'later',
              test: /\/src\/features\/(world\/(WorldPanel|WorldSections)|map\/(MapDownload|MapKey|MapPointed|PrintMap)|own\/OwnData|time\/MapTime|paper\/Paper)\.tsx$/,
              priority: 2,
            },
            // The rest of the first screen of a region.
            { name: 'region', test: /\/src\/features\/region\/RegionPanel\.tsx$/, priority: 1 },
            // Small buttons that come together: one file.
            { name: 'take', test: /\/src\/features\/(take\/(PageTake|loadPageDeck)|export\/TemplateTool|paper\/PrintTools)\.tsx?$/, priority: 1 },
          ],
        },
      },
    },
  },
}));
