import { spawnSync } from 'node:child_process';
import { needBrowser } from './browser.ts';

/** The steps of `npm test`, each a command of its own. All run; the last line counts. */
const steps: [string, string[]][] = [
  ['format', ['biome', 'format', '.']],
  ['lint', ['biome', 'lint', '--error-on-warnings', '.']],
  ['types', ['tsc', '--noEmit']],
  ['facts', ['tsx', 'geo/steps/check.ts']],
  ['unit and pictures', ['vitest', 'run', '--project', 'unit']],
  ['build', ['tsx', 'tests/build.ts']],
  ['slides and packages', ['vitest', 'run', '--project', 'built']],
  ['size', ['tsx', 'tests/size.ts']],
  ['browser', ['playwright', 'test']],
];

try {
  needBrowser();
} catch (error) {
  console.error((error as Error).message);
}

let failed = 0;
for (const [name, command] of steps) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync('npx', ['--no-install', ...command], { stdio: 'inherit' });
  if (status !== 0) {
    failed++;
    console.error(`${name} failed`);
  }
}
console.log(`\n${steps.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
