import { join } from 'node:path';
import { build } from 'vite';
import { DIST, ROOT } from './folders.ts';

/** Builds the service worker into the root of `dist`, so that it may answer for every address of the site. It holds no words, and is one for all languages. */
await build({
  root: ROOT,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: DIST,
    emptyOutDir: false,
    target: 'es2022',
    minify: true,
    lib: { entry: join(ROOT, 'src/offline/worker.ts'), formats: ['iife'], name: 'roadsteadOffline', fileName: () => 'offline.js' },
  },
});
