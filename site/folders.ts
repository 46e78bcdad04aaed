import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const ROOT = join(fileURLToPath(import.meta.url), '../..');

/** Files that are served as they are, with the built data; `ATLAS_OUTPUT` puts them elsewhere. */
export const PUBLIC = process.env.ATLAS_OUTPUT ?? join(ROOT, 'public');

/** The finished site; `DIST` puts it elsewhere, so that tests can build a second one. */
export const DIST = process.env.DIST ?? join(ROOT, 'dist');
