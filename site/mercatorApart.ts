import type { Plugin } from 'vite';

/** The file that reads the formula of Mercator. */
const READER = '/src/lib/geo/mercator.ts';

/**
 * Gives the reader of Mercator's formula a copy of d3-geo of its own, of which nothing but the formula is left. Each part of D3 is one module, and a
 * module lies in one script: without the copy the start script, which needs the formula alone, carries all that the drawn map uses of d3-geo.
 */
export function mercatorApart(): Plugin {
  return {
    name: 'roadstead-mercator-apart',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^d3$/ },
      async handler(_, importer) {
        if (!importer?.endsWith(READER)) return null;
        const part = await this.resolve('d3-geo', importer);
        return part && { ...part, id: `${part.id}?mercator` };
      },
    },
  };
}
