import type { ReactNode } from 'react';
import * as say from '#messages';
import { regionsInOrder } from '../../atlas/lookup.ts';
import type { Region } from '../../atlas/schema.ts';
import type { FileFailure } from '../../queries/FileError.ts';
import { useFacts, useSite } from './context.tsx';
import { DataFile } from './DataFile.tsx';

/** Whether a failed file is that of the facts of a region. */
export const isFileOf = ({ file }: FileFailure, region: string) => file.endsWith(`/${region}.json`);

/** Renders `children` when the file of a region has loaded; until then a hint, or a notice if it cannot be read: a quiet one, since the head of the page says it aloud. */
export function RegionFile({ id, children }: { id: string; children: ReactNode }) {
  const { loading, failures } = useFacts();
  return (
    <DataFile isPending={loading.includes(id)} failure={failures.find((failure) => isFileOf(failure, id))} isQuiet>
      {children}
    </DataFile>
  );
}

/**
 * A part of a page for each region, in their order. A part stands as soon as its file and those before have come or failed, so that none is moved by one above it. The hint after them is
 * another one each time, since one that stayed would move down.
 */
export function RegionParts({ children }: { children: (region: Region) => ReactNode }) {
  const { language } = useSite();
  const { atlas, loading } = useFacts();
  const regions = regionsInOrder(atlas);
  const next = regions.findIndex(({ regionId }) => loading.includes(regionId));
  return (
    <>
      {regions.slice(0, next < 0 ? undefined : next).map(children)}
      {next >= 0 && (
        <p key={next} className="hint" aria-busy="true">
          {say.appLoading(language)}
        </p>
      )}
    </>
  );
}
