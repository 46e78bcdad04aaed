import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { ROOT } from './folders.ts';

/**
 * Gives a build the messages of one language. Each module that imports `#messages` gets a copy of its own, of which the bundler
 * keeps what that module says: so each script carries its own words only, and none waits for another's.
 */
export function oneLanguage(code: string): Plugin {
  return {
    name: 'roadstead-one-language',
    enforce: 'pre',
    resolveId: (id, importer) => (id === '#messages' ? `${join(ROOT, `src/i18n/compiled/${code}.ts`)}?for=${relative(ROOT, importer ?? '')}` : undefined),
  };
}
