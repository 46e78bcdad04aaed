import { spawn } from 'node:child_process';
import { faultText } from '../src/lib/faultText.ts';
import { hasFirefox, needBrowser } from './browser.ts';

interface Step {
  name: string;
  command: string[];
  /** Steps that must have passed; where one has not, this one is not run. */
  after?: string[];
  environment?: Record<string, string>;
}

type Outcome = 'passed' | 'failed' | 'not run';

/** How many steps run at once: as many as a small machine has cores. */
const AT_ONCE = 2;
const whole = { TESTED_SITE: 'whole' };

/** What needs no built site comes first: it takes a minute. */
const checks: Step[] = [
  { name: 'unit and pictures', command: ['vitest', 'run', '--project', 'unit', '--project', 'mocked', '--project', 'pseudo'] },
  { name: 'format and lint', command: ['biome', 'ci', '--error-on-warnings', '.'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'unused code', command: ['knip'] },
  { name: 'facts', command: ['tsx', 'geo/steps/check.ts'] },
];
/** The site of the small atlas, what is made of it, and what is tested on it in a browser. */
const small: Step[] = [
  { name: 'build of the small atlas', command: ['tsx', 'tests/build.ts'], after: ['types'] },
  { name: 'slides and embeds of the small atlas', command: ['vitest', 'run', '--project', 'built'], after: ['build of the small atlas'] },
  { name: 'browser', command: ['playwright', 'test'], after: ['build of the small atlas'] },
];

/** With `--all`: the same, the browser tests of more pages and, on the whole site of the real facts, slides, embeds, sizes, and every figure at more widths; and the audit of the packages. */
const sweeps: Step[] = [
  // In this order no step waits for the whole site, and no long one is left for the end, when nothing could run beside it.
  { name: 'build of the whole site', command: ['tsx', 'tests/build.ts', 'whole'], after: ['types', 'facts'] },
  { name: 'browser, more pages and widths', command: ['playwright', 'test'], after: ['build of the small atlas'], environment: { TESTED_SWEEPS: '1' } },
  { name: 'slides and embeds of the whole site', command: ['vitest', 'run', '--project', 'built'], after: ['build of the whole site'], environment: whole },
  { name: 'figures and coasts of the real facts', command: ['vitest', 'run', '--project', 'sweep'] },
  { name: 'browser, whole site', command: ['playwright', 'test'], after: ['build of the whole site'], environment: whole },
  {
    name: 'numbers at every time',
    command: ['vitest', 'run', '--project', 'unit', 'clock', 'oneCount', 'oneDeck', 'embedAtlas', 'paper'],
    environment: { TESTED_SWEEPS: '1' },
  },
  { name: 'slides in LibreOffice', command: ['tsx', 'tests/slides.ts'] },
  { name: 'audit', command: ['tsx', 'tests/audit.ts'] },
  { name: 'size', command: ['tsx', 'tests/size.ts'], after: ['build of the whole site'] },
];

/** Runs a step and says what it wrote once it has ended, so that two at once do not mix. Resolves to whether it passed. */
function run({ name, command, environment }: Step): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn('npx', ['--no-install', ...command], { env: { ...process.env, ...environment } });
    const written: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => written.push(part));
    child.on('close', (status) => {
      console.log(`\n== ${name}\n${Buffer.concat(written).toString().trimEnd()}`);
      resolve(status === 0);
    });
  });
}

interface Result {
  name: string;
  outcome: Outcome;
  seconds: number;
}

/** Runs a step where all that it needs has passed. Resolves to its outcome and the seconds it took. */
async function resultOf(step: Step, results: Map<string, Promise<Result>>): Promise<Result> {
  const needed = await Promise.all((step.after ?? []).map((name) => results.get(name)));
  if (needed.some((entry) => entry?.outcome !== 'passed')) return { name: step.name, outcome: 'not run', seconds: 0 };
  const start = Date.now();
  const isPassed = await run(step);
  return { name: step.name, outcome: isPassed ? 'passed' : 'failed', seconds: (Date.now() - start) / 1000 };
}

/** Runs phase after phase, within each some steps at once, in their order. Resolves to the results in that order. */
async function runAll(phases: readonly (readonly Step[])[]): Promise<Result[]> {
  const results = new Map<string, Promise<Result>>();
  for (const phase of phases) {
    const running = new Set<Promise<Result>>();
    for (const step of phase) {
      while (running.size >= AT_ONCE) await Promise.race(running);
      const result = resultOf(step, results);
      results.set(step.name, result);
      running.add(result);
      void result.then(() => running.delete(result));
    }
    await Promise.all(running);
  }
  return Promise.all(results.values());
}

try {
  needBrowser();
} catch (error) {
  console.error(faultText(error));
}
if (!hasFirefox()) console.log('Firefox is not installed: the main journeys are tested in Chromium alone.');
const results = await runAll([checks, small, ...(process.argv.includes('--all') ? [sweeps] : [])]);
console.log('');
for (const { name, outcome, seconds } of results) console.log(`${outcome.padEnd(8)} ${seconds.toFixed(0).padStart(4)} s  ${name}`);
const count = (wanted: Outcome) => results.filter(({ outcome }) => outcome === wanted).length;
console.log(`\n${count('passed')} passed, ${count('failed')} failed`);
process.exitCode = count('passed') === results.length ? 0 : 1;
