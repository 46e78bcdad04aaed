import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLIC, ROOT } from '../site/folders.ts';
import { SMALL_SITE } from './smallSite.ts';

/** The day that stands for today in the built pages of the small atlas. */
const BUILD_DAY = '2026-03-15';

/** Lays together the small invented atlas and the files that are served as they are. Gives the environment that builds them apart from the real site. */
function prepareSmall(): Record<string, string> {
  const { folder, atlas, files, dist } = SMALL_SITE;
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(ROOT, 'tests/fixtures/small-atlas'), atlas, { recursive: true });
  cpSync(join(ROOT, 'geo/atlas/datapackage.json'), join(atlas, 'datapackage.json'));
  const isBuilt = (path: string) => [join(PUBLIC, 'data'), join(PUBLIC, 'fonts')].includes(path);
  cpSync(PUBLIC, files, { recursive: true, filter: (path) => !isBuilt(path) });
  return { SITE_LANGUAGES: 'en,fr,ar', REPORT_URL: 'https://report.example/form?list=facts', BUILD_DAY, ATLAS_ROOT: atlas, ATLAS_OUTPUT: files, DIST: dist };
}

/** Builds the site of the small invented atlas, with a fixed day, or with `whole` as argument that of the real facts, as it is today. */
const elsewhere = process.argv[2] === 'whole' ? {} : prepareSmall();
const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', env: { ...process.env, ...elsewhere } });
process.exitCode = status ?? 1;
