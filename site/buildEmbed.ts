import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { LANGUAGES } from '../src/i18n/compiled/languages.ts';
import { DIST, ROOT } from './folders.ts';
import { oneLanguage } from './oneLanguage.ts';
import { withoutTransitions } from './withoutTransitions.ts';

/** One script of its own, with all that it needs inside. */
async function script(entry: string, file: string, format: 'iife' | 'es', plugins: Plugin[]): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [...plugins, withoutTransitions()],
    build: {
      outDir: DIST,
      emptyOutDir: false,
      target: 'es2022',
      minify: true,
      lib: { entry: join(ROOT, 'src', entry), name: 'roadsteadEmbed', formats: [format], fileName: () => file },
    },
  });
}

/** Builds the scripts of the embed pages, for charts and for maps in each language, and the web component, which speaks them all. */
for (const code of Object.keys(LANGUAGES)) {
  await script('embed.ts', `embed/chart.${code}.js`, 'iife', [oneLanguage(code)]);
  await script('embedMap.ts', `embed/map.${code}.js`, 'iife', [oneLanguage(code)]);
}
await script('component.ts', 'roadstead-figure.js', 'es', []);
