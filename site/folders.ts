import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { localDay } from '../src/pages/resolveTime.ts';

/** The root of the repository. */
export const ROOT = join(fileURLToPath(import.meta.url), '../..');

/** Files that are served as they are, with the built data; `ATLAS_OUTPUT` puts them elsewhere. */
export const PUBLIC = process.env.ATLAS_OUTPUT ?? join(ROOT, 'public');

/** The day that stands for today, `YYYY-MM-DD`. */
export const buildDay = (): string => process.env.BUILD_DAY ?? localDay(new Date());

/** The address of the site with a slash at its end; '' where it is not known. */
export const siteUrl = (): string => (process.env.SITE_URL ? process.env.SITE_URL.replace(/\/?$/, '/') : '');

/** The finished site; `DIST` puts it elsewhere, so that tests can build a second one. */
export const DIST = process.env.DIST ?? join(ROOT, 'dist');
