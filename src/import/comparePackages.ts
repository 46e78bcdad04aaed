import type { Change } from '../atlas/changes.ts';
import { compareEditions } from '../atlas/compareEditions.ts';
import { readPackage } from './readPackage.ts';

/** What a data package says of itself: the edition, and the region, '' for the whole atlas. */
export interface PackageHead {
  version: string;
  regionId: string;
}

/** The changes between a data package of a person's own and that of the site, from the earlier edition to the later one. */
export interface Compared {
  /** The edition of the file, and that of the site. */
  file: string;
  site: string;
  /** Whether the file is the later of the two. */
  isFileLater: boolean;
  /** The region that is compared, '' for the whole atlas. */
  regionId: string;
  changes: Change[];
}

/** What a data package of the atlas says of itself. Throws a Refusal if it is none. */
export async function headOfPackage(file: Blob): Promise<PackageHead> {
  const { descriptor, regionId } = await read(file);
  return { version: descriptor.version, regionId };
}

/** Compares a data package with that of the site. Throws a Refusal if one of them is none. */
export async function comparePackages(file: Blob, site: Blob): Promise<Compared> {
  const [mine, theirs] = [await read(file), await read(site)];
  const versions = { file: mine.descriptor.version, site: theirs.descriptor.version };
  const isFileLater = versions.file.localeCompare(versions.site, 'en', { numeric: true }) > 0;
  return { ...versions, isFileLater, regionId: mine.regionId, changes: isFileLater ? compareEditions(theirs, mine) : compareEditions(mine, theirs) };
}

const read = async (blob: Blob) => readPackage(new Uint8Array(await blob.arrayBuffer()));
