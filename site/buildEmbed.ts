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

/** Sections of the catalogues that no embedded figure says. */
const UNSAID = ['briefing', 'making', 'slides', 'compare', 'here', 'gallery', 'sourcesPage', 'sourcePanel', 'search', 'verification', 'state', 'drawable'];

/** Leaves these sections out of the catalogues. A browser test opens every embedded figure, so that none is missed. */
function withoutUnsaid(): Plugin {
  return {
    name: 'roadstead-unsaid',
    transform: {
      order: 'post',
      filter: { id: /\/catalogues\/[a-z]+\.ts$/ },
      handler(code) {
        const cuts = sectionsOf(this.parse(code) as unknown as Program).filter(({ name }) => UNSAID.includes(name));
        return cuts.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end).replace(/^\s*,/, ''), code);
      },
    },
  };
}

interface Node {
  start: number;
  end: number;
}
interface Program {
  body: { declaration?: { declarations?: { init?: { properties?: (Node & { key: { name?: string } })[] } }[] } }[];
}

/** The sections of the exported catalogue, with where they stand in its text. */
function sectionsOf({ body }: Program): (Node & { name: string })[] {
  const exported = body.flatMap(({ declaration }) => declaration?.declarations ?? []);
  return exported.flatMap(({ init }) => init?.properties ?? []).map(({ key, start, end }) => ({ name: key.name ?? '', start, end }));
}

/** One script of its own, with all that it needs inside. */
async function script(entry: string, file: string, format: 'iife' | 'es', plugins: Plugin[]): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [...plugins, withoutUnsaid()],
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
