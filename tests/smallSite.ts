import { join } from 'node:path';
import { DIST, ROOT } from '../site/folders.ts';

const folder = join(ROOT, 'build/small');

/** Where the small invented atlas is built for tests: its tables, the files that are served as they are, and the finished site. */
export const SMALL_SITE = { folder, atlas: join(folder, 'atlas'), files: join(folder, 'public'), dist: join(folder, 'dist') };

/** The finished site that is tested: that of the small atlas, or with `TESTED_SITE=whole` that of the real facts. */
export const TESTED_DIST = process.env.TESTED_SITE === 'whole' ? DIST : SMALL_SITE.dist;
