import { spawn } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, PUBLIC, ROOT } from './folders.ts';
import { languageCodes } from './languages.ts';

/**
 * Builds the whole site into `dist`. Facts and scripts know nothing of each other, and the scripts of one language nothing of another's: so two processes work at a time, as many as the
 * smallest machine has cores. The pages come last, because they name the scripts and say the facts.
 */
async function buildSite(): Promise<void> {
  rmSync(DIST, { recursive: true, force: true });
  await run('geo/steps/generate.ts');
  await Promise.all([run('geo/steps/build.ts'), inTurn(['site/buildEmbed.ts', 'site/buildOffline.ts'])]);
  cpSync(PUBLIC, DIST, { recursive: true });
  const codes = languageCodes();
  const half = Math.ceil(codes.length / 2);
  await Promise.all([codes.slice(0, half), codes.slice(half)].map((part) => run('site/buildApp.ts', part)));
  await run('site/prerender.ts');
}

async function inTurn(scripts: readonly string[]): Promise<void> {
  for (const script of scripts) await run(script);
}

/** Runs a script in a process of its own. Rejects where it fails. */
function run(script: string, names: readonly string[] = []): Promise<void> {
  const child = spawn(process.execPath, [...process.execArgv, join(ROOT, script), ...names], { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (status) => (status === 0 ? resolve() : reject(new Error(`${script} failed`))));
  });
}

await buildSite();
