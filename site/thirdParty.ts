import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { group } from 'd3';
import { ROOT } from './folders.ts';

interface Package {
  name: string;
  version: string;
  licence: string;
  /** The text of its licence file; '' where it brings none. */
  text: string;
  needs: string[];
}

const RULE = '-'.repeat(80);

/** The notices of the libraries and fonts that the site carries: each with version and licence, packages with the same text together. */
export function thirdPartyNotices(): string {
  const { dependencies } = readJson(join(ROOT, 'package.json')) as { dependencies: Record<string, string> };
  const packages = [...withNeeds(Object.keys(dependencies)).values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  const parts = [...group(packages, ({ licence, text }) => text || licence)].map(([, alike]) => {
    const [first] = alike;
    const names = alike.map(({ name, version }) => `${name} ${version}`).join('\n');
    return `${names}\nLicence: ${first?.licence}\n\n${first?.text || 'The package brings no text of its licence.'}`;
  });
  const head = 'Roadstead carries the libraries and fonts named here. Each stands under its own licence.';
  return `${[head, ...parts].join(`\n\n${RULE}\n\n`)}\n`;
}

/** Packages with all their dependencies, direct and indirect, by name. */
function withNeeds(names: readonly string[]): Map<string, Package> {
  const found = new Map<string, Package>();
  const waiting = [...names];
  for (let name = waiting.pop(); name; name = waiting.pop()) {
    const known = found.has(name) ? undefined : readPackage(name);
    if (!known) continue;
    found.set(name, known);
    waiting.push(...known.needs);
  }
  return found;
}

/** Undefined for a package that is not installed: types alone, or one for another system. */
function readPackage(name: string): Package | undefined {
  const folder = join(ROOT, 'node_modules', name);
  if (name.startsWith('@types/') || !existsSync(join(folder, 'package.json'))) return undefined;
  const { version, license, dependencies } = readJson(join(folder, 'package.json')) as { version: string; license?: string; dependencies?: object };
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying|ofl)/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : '';
  return { name, version, licence: license ?? 'not stated', text, needs: Object.keys(dependencies ?? {}) };
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
