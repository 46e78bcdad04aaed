import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many days a picture is kept that no build has asked for. */
const KEPT_DAYS = 14;
const DAY_MS = 86_400_000;

/**
 * Pictures in a folder, by what they are made of, so that a build draws only those that an earlier one did not. `makers` are the files that decide how a picture is drawn: where one has changed, all
 * pictures are made again. What has not been asked for in two weeks is removed.
 */
export class PictureCache {
  private readonly madeBy: Buffer;

  constructor(
    private readonly folder: string,
    makers: readonly string[],
  ) {
    mkdirSync(folder, { recursive: true });
    this.madeBy = makers.reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256')).digest();
    removeOld(folder);
  }

  /** The picture that is made of a text: the kept one, else a new one, which is kept. */
  of(text: string, make: () => Buffer): Buffer {
    const file = join(this.folder, `${createHash('sha256').update(this.madeBy).update(text).digest('hex')}.png`);
    if (existsSync(file)) {
      utimesSync(file, new Date(), new Date());
      return readFileSync(file);
    }
    const picture = make();
    // A build that is ended while it writes leaves no half picture under this name.
    writeFileSync(`${file}.part`, picture);
    renameSync(`${file}.part`, file);
    return picture;
  }
}

function removeOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    // Another process may have removed it since.
    const lastUse = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
    if (Date.now() - lastUse > KEPT_DAYS * DAY_MS) rmSync(file, { force: true });
  }
}
