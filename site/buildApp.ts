import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { DIST, ROOT } from './folders.ts';
import { languageCodes } from './languages.ts';
import { leanD3 } from './leanD3.ts';
import { oneLanguage } from './oneLanguage.ts';

/**
 * Builds the app once for each language into the same `dist`. Files without words have the same content, and so the same name, in every language.
 * The template of a language is written to the path of its first page: `dist/index.html`, `dist/fr/index.html`.
 */
for (const [index, code] of languageCodes().reverse().entries()) {
  await build({
    root: ROOT,
    logLevel: 'warn',
    plugins: [oneLanguage(code)],
    worker: { plugins: () => [oneLanguage(code), leanD3()] },
    build: { emptyOutDir: index === 0, copyPublicDir: index === 0 },
  });
  if (code === 'en') continue;
  mkdirSync(join(DIST, code), { recursive: true });
  renameSync(join(DIST, 'index.html'), join(DIST, code, 'index.html'));
}
