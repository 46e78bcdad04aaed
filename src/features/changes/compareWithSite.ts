import { packageName } from '../../atlas/edition.ts';
import type { Compared } from '../../import/comparePackages.ts';
import { Refusal } from '../../import/refusal.ts';
import { FetchFault, type Site } from '../../lib/site.ts';
import { FileError, whyFailed } from '../../queries/FileError.ts';
import { fetchPackage } from '../../queries/fetchPackage.ts';
import { startOwnFile } from '../own/ownFile.ts';

/** Compares a data package with the same package of the site, which is fetched, in a worker. Rejects with a Refusal of the file, or with a FileError of the package. */
export async function compareWithSite(site: Site, file: Blob, isRegion: (id: string) => boolean): Promise<Compared> {
  const worker = startOwnFile(() => {});
  try {
    const { regionId } = await worker.ask({ ask: 'package', file });
    if (regionId && !isRegion(regionId)) throw new Refusal('edition');
    const name = packageName(regionId);
    const own = await fetchPackage(site, name);
    // The file has been read by now: what cannot be read is the package of the site.
    return await worker.ask({ ask: 'compare', file, site: own }).catch(() => {
      throw new FileError(`data/packages/${name}.zip`, whyFailed(site, new FetchFault('cut')));
    });
  } finally {
    worker.close();
  }
}
