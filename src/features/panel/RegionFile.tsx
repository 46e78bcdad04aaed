import type { ReactNode } from 'react';
import type { FileFailure } from '../../queries/FileError.ts';
import { useFacts } from './context.tsx';
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
