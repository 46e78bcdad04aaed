import { spawn } from 'node:child_process';
import { needBrowser } from './browser.ts';

interface Step {
  name: string;
  command: string[];
  /** Steps that must have passed; where one has not, this one is not run. */
  after?: string[];
  environment?: Record<string, string>;
}

type Outcome = 'passed' | 'failed' | 'not run';

/** How many steps run at once. Unit tests and browsers use both cores of a small machine by themselves, so they stand alone. */
const AT_ONCE = 2;
const whole = { TESTED_SITE: 'whole' };

const quick: Step[] = [
  { name: 'format and lint', command: ['biome', 'ci', '--error-on-warnings', '.'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'unused code', command: ['knip'] },
  { name: 'facts', command: ['tsx', 'geo/steps/check.ts'] },
  { name: 'unit and pictures', command: ['vitest', 'run', '--project', 'unit'] },
  { name: 'build of the small atlas', command: ['tsx', 'tests/build.ts'], after: ['types'] },
  { name: 'slides and embeds of the small atlas', command: ['vitest', 'run', '--project', 'built'], after: ['build of the small atlas'] },
  { name: 'browser', command: ['playwright', 'test'], after: ['build of the small atlas'] },
];

/** With `--all`: the same and, on the whole site of the real facts, slides, embeds, sizes, and every figure at more widths. */
const sweeps: Step[] = [
  { name: 'figures of the real facts', command: ['vitest', 'run', '--project', 'sweep'] },
  { name: 'build of the whole site', command: ['tsx', 'tests/build.ts', 'whole'], after: ['types', 'facts'] },
  { name: 'size', command: ['tsx', 'tests/size.ts'], after: ['build of the whole site'] },
  { name: 'slides and embeds of the whole site', command: ['vitest', 'run', '--project', 'built'], after: ['build of the whole site'], environment: whole },
  { name: 'browser, whole site', command: ['playwright', 'test'], after: ['build of the whole site'], environment: whole },
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

/** Runs the steps in their order, each when those that it needs have ended. Gives the outcome of each with its seconds. */
async function runAll(steps: readonly Step[]): Promise<{ name: string; outcome: Outcome; seconds: number }[]> {
  const outcomes = new Map<string, Promise<{ name: string; outcome: Outcome; seconds: number }>>();
  const running = new Set<Promise<unknown>>();
  for (const step of steps) {
    const needed = await Promise.all((step.after ?? []).map((name) => outcomes.get(name)));
    if (needed.some((entry) => entry?.outcome !== 'passed')) {
      outcomes.set(step.name, Promise.resolve({ name: step.name, outcome: 'not run', seconds: 0 }));
      continue;
    }
    while (running.size >= AT_ONCE) await Promise.race(running);
    const start = Date.now();
    const ended = run(step).then((isPassed) => ({
      name: step.name,
      outcome: isPassed ? ('passed' as const) : ('failed' as const),
      seconds: (Date.now() - start) / 1000,
    }));
    outcomes.set(step.name, ended);
    running.add(ended);
    void ended.then(() => running.delete(ended));
  }
  return Promise.all(outcomes.values());
}

try {
  needBrowser();
} catch (error) {
  console.error((error as Error).message);
}
const results = await runAll(process.argv.includes('--all') ? [...quick, ...sweeps] : quick);
console.log('');
for (const { name, outcome, seconds } of results) console.log(`${outcome.padEnd(8)} ${seconds.toFixed(0).padStart(4)} s  ${name}`);
const count = (wanted: Outcome) => results.filter(({ outcome }) => outcome === wanted).length;
console.log(`\n${count('passed')} passed, ${count('failed')} failed`);
process.exitCode = count('passed') === results.length ? 0 : 1;
