import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { DIST, ROOT } from './folders.ts';
import { leanD3 } from './leanD3.ts';
import { oneLanguage } from './oneLanguage.ts';

/**
 * Builds the app once for each of the languages that are named as arguments, all into the same `dist`. Files without words have the same content, and so the same name, in every language.
 * The template of a language is written to the path of its first page: `dist/index.html`, `dist/fr/index.html`. Each language is built in a folder of its own first, so that two processes
 * may build at once.
 */
for (const code of process.argv.slice(2)) {
  const outDir = join(DIST, `.${code}`);
  await build({
    root: ROOT,
    logLevel: 'warn',
    plugins: [oneLanguage(code)],
    worker: { plugins: () => [oneLanguage(code), leanD3()] },
    build: { outDir, emptyOutDir: true, copyPublicDir: false },
  });
  const home = code === 'en' ? DIST : join(DIST, code);
  mkdirSync(home, { recursive: true });
  cpSync(join(outDir, 'index.html'), join(home, 'index.html'));
  cpSync(join(outDir, 'assets'), join(DIST, 'assets'), { recursive: true });
  rmSync(outDir, { recursive: true });
}
