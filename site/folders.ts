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

/** The root of the site as a page in a folder names it: relative, so that the site may stand below any path, or the path of the site where `BASE_PATH` gives it. Then also a page that a host shows without the slash at the end of its address finds its files. */
export const rootFrom = (folder: string): string => process.env.BASE_PATH ?? ('../'.repeat(folder.split('/').filter(Boolean).length) || './');

/** The finished site; `DIST` puts it elsewhere, so that tests can build a second one. */
export const DIST = process.env.DIST ?? join(ROOT, 'dist');
