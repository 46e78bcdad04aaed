import { useEffect } from 'react';
import { takeShared } from '../../offline/shared.ts';
import { useSite } from '../panel/context.tsx';
import { openFiles } from './ownLayers.ts';

/** The queue by which a browser hands files to an installed site that opens them; the types of a page lack it. */
interface LaunchQueue {
  setConsumer: (consumer: (launch: { files: readonly { getFile: () => Promise<File> }[] }) => void) => void;
}

/** Opens the files with which the system started the installed site, and what another program shared with it. */
export function useLaunched(): void {
  const { site } = useSite();
  useEffect(() => {
    const { launchQueue } = window as { launchQueue?: LaunchQueue };
    launchQueue?.setConsumer(({ files }) => void Promise.all(files.map((handle) => handle.getFile())).then(openFiles));
    void takeShared(location.hash, new URL(site.base, location.href).href).then((file) => openFiles(file ? [file] : []));
  }, [site.base]);
}
