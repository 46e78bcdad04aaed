import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Edition } from '../../src/atlas/edition.ts';
import { readPackage } from '../../src/import/readPackage.ts';
import { faultText } from '../../src/lib/faultText.ts';
import { readDescriptor } from './descriptor.ts';
import { readTables } from './readTables.ts';

/**
 * The edition at a place: a folder of tables, a data package of the atlas or of a region (zip), or a git reference, whose `geo/atlas` is read. Throws an Error that says what is
 * wrong where the place is none of these, or where a table cannot be read: what is left out would look removed.
 */
export function readEdition(place: string, repository: string): Edition {
  if (existsSync(place) && statSync(place).isDirectory()) return readFolder(place);
  const zip = existsSync(place) ? readFileSync(place) : archiveOf(place, repository);
  try {
    return readPackage(zip);
  } catch (error) {
    throw new Error(`${place} cannot be read as an edition of the atlas (${faultText(error)})`, { cause: error });
  }
}

function readFolder(folder: string): Edition {
  const descriptor = readDescriptor(folder);
  const { rows, faults } = readTables(folder, descriptor);
  const [fault] = faults;
  if (fault) throw new Error(`${fault.file}:${fault.line}: ${fault.message}`);
  return { descriptor, rows, regionId: '' };
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
