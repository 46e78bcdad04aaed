import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { LANGUAGES } from '../src/i18n/compiled/languages.ts';
import { oneLanguage, ROOT } from './oneLanguage.ts';

/**
 * Builds the app once a language into the same `dist`. Files without words have the same content, hence the same name, in all.
 * The template of a language stands where its first page will: `dist/index.html`, `dist/fr/index.html`.
 */
for (const [index, code] of Object.keys(LANGUAGES).reverse().entries()) {
  await build({
    root: ROOT,
    logLevel: 'warn',
    plugins: [oneLanguage(code)],
    worker: { plugins: () => [oneLanguage(code)] },
    build: { emptyOutDir: index === 0, copyPublicDir: index === 0 },
  });
  if (code === 'en') continue;
  mkdirSync(join(ROOT, 'dist', code), { recursive: true });
  renameSync(join(ROOT, 'dist/index.html'), join(ROOT, 'dist', code, 'index.html'));
}
