import { dataPath, fetchZip, type Site } from '../lib/site.ts';
import { FileError, whyFailed } from './FileError.ts';

/** Fetches a data package of the site by its name. Rejects with a FileError. */
export async function fetchPackage(site: Site, name: string): Promise<Blob> {
  const file = `packages/${name}.zip`;
  try {
    return await fetchZip(dataPath(site, file));
  } catch (error) {
    throw new FileError(`data/${file}`, whyFailed(site, error));
  }
}
