import { spawnSync } from 'node:child_process';

/** Builds the site with a fixed day, as the browser tests use it. */
const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', env: { ...process.env, BUILD_DAY: '2026-03-15' } });
process.exitCode = status ?? 1;
