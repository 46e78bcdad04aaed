import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Edition } from './compareEditions.ts';
import { readDescriptor } from './descriptor.ts';
import { readTables } from './readTables.ts';

/**
 * The edition at a place: a folder of tables, a data package (zip), or a git reference, whose `geo/atlas` is read. Throws an Error that says what is
 * wrong where the place is none of these, or where a table cannot be read: what is left out would look removed.
 */
export function readEdition(place: string, repository: string): Edition {
  if (existsSync(place) && statSync(place).isDirectory()) return readFolder(place);
  const zip = existsSync(place) ? readFileSync(place) : archiveOf(place, repository);
  const files = Object.entries(unzipSync(zip)).filter(([path]) => !path.endsWith('/'));
  const descriptor = files.find(([path]) => path.endsWith('datapackage.json'));
  if (!descriptor) throw new Error(`${place} holds no datapackage.json`);
  const start = descriptor[0].length - 'datapackage.json'.length;
  const folder = mkdtempSync(join(tmpdir(), 'roadstead-edition-'));
  try {
    for (const [path, bytes] of files) {
      const file = join(folder, path.slice(start));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    return readFolder(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readFolder(folder: string): Edition {
  const descriptor = readDescriptor(folder);
  const tables = readTables(folder, descriptor);
  const [fault] = tables.faults;
  if (fault) throw new Error(`${fault.file}:${fault.line}: ${fault.message}`);
  return { descriptor, tables };
}

/** The tables of a git reference as a zip file. */
function archiveOf(reference: string, repository: string): Uint8Array {
  try {
    return execFileSync('git', ['archive', '--format=zip', reference, 'geo/atlas'], {
      cwd: repository,
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    throw new Error(`${reference} is no folder, no data package and no git reference that holds geo/atlas`);
  }
}
