import { useEffect } from 'react';
import { takeShared } from '../../offline/shared.ts';
import { useSite } from '../panel/context.tsx';
import { ownScreen } from './ownLayers.ts';

/** What the browser hands to an installed site that opens files; the types of a page do not have it. */
interface LaunchQueue {
  setConsumer: (consumer: (launch: { files: readonly { getFile: () => Promise<File> }[] }) => void) => void;
}

/** Opens the file with which the system started the installed site, and what another program shared with it. */
export function useLaunched(): void {
  const { site } = useSite();
  useEffect(() => {
    const open = (file: File | undefined) => file && ownScreen.set({ at: 'draft', source: { name: file.name, blob: file } });
    const { launchQueue } = window as { launchQueue?: LaunchQueue };
    launchQueue?.setConsumer(({ files: [first] }) => void first?.getFile().then(open));
    void takeShared(location.hash, new URL(site.base, location.href).href).then(open);
  }, [site.base]);
}
