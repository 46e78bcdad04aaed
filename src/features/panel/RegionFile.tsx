import type { ReactNode } from 'react';
import { useFacts } from './context.tsx';
import { DataFile } from './DataFile.tsx';

/** Renders `children` when the file of a region has loaded; until then a hint, or a notice if it cannot be read. */
export function RegionFile({ id, children }: { id: string; children: ReactNode }) {
  const { loading, failures } = useFacts();
  return (
    <DataFile isPending={loading.includes(id)} failure={failures.find(({ file }) => file.endsWith(`/${id}.json`))}>
      {children}
    </DataFile>
  );
}
