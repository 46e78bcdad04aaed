import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { allLanguages } from './catalogues.ts';

const ROOT = join(fileURLToPath(import.meta.url), '../..');
const NAME = 'virtual:messages';

/** Gives `virtual:messages` the catalogue of one language, so that an embed page carries no other. */
function messagesOf(code: string): Plugin {
  return {
    name: 'roadstead-messages',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? `export { ${code} as messages } from '${join(ROOT, `src/i18n/catalogues/${code}.ts`)}';` : undefined),
  };
}

/** One script of its own, with all that it needs inside. */
async function script(entry: string, file: string, format: 'iife' | 'es', plugins: Plugin[]): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins,
    build: {
      outDir: join(ROOT, 'dist'),
      emptyOutDir: false,
      target: 'es2022',
      minify: true,
      lib: { entry: join(ROOT, 'src', entry), name: 'roadsteadEmbed', formats: [format], fileName: () => file },
    },
  });
}

/** Builds the scripts of the embed pages, for charts and for maps in each language, and the web component. */
for (const { code } of await allLanguages()) {
  await script('embed.ts', `embed/chart.${code}.js`, 'iife', [messagesOf(code)]);
  await script('embedMap.ts', `embed/map.${code}.js`, 'iife', [messagesOf(code)]);
}
await script('component.ts', 'roadstead-figure.js', 'es', []);
