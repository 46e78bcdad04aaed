import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { ROOT } from './folders.ts';

/** Scripts whose characters stand in the table of widths beside those that every language uses. */
const SCRIPTS = [
  { script: 'Cyrl', characters: /\p{Script=Cyrillic}/gu },
  { script: 'Grek', characters: /\p{Script=Greek}/gu },
  { script: 'Arab', characters: /\p{Script=Arabic}/gu },
];

/**
 * Gives a build the messages of one language, and the widths of the characters that this language uses. Each module that imports `#messages` gets a copy of its own, of which the bundler
 * keeps what that module says: so each script carries its own words only, and none waits for another's.
 */
export function oneLanguage(code: string): Plugin {
  const { script: own } = new Intl.Locale(code).maximize();
  const foreign = SCRIPTS.filter(({ script }) => script !== own);
  return {
    name: 'roadstead-one-language',
    enforce: 'pre',
    resolveId: (id, importer) => (id === '#messages' ? `${join(ROOT, `src/i18n/compiled/${code}.ts`)}?for=${relative(ROOT, importer ?? '')}` : undefined),
    transform: {
      filter: { id: /\/plexWidths\.ts$/ },
      handler: (table) => ({ code: foreign.reduce((left, { characters }) => left.replace(characters, ''), table), map: null }),
    },
  };
}
