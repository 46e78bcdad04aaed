import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type CellCount, cellCounts } from '../../atlas/incidents.ts';
import { type FileFailure, failuresOf } from '../../queries/FileError.ts';
import { cellsFile } from '../../queries/files.ts';
import { incidentChoice } from '../../view/incidentChoice.ts';
import type { ViewState } from '../../view/viewState.ts';
import { useFacts, useSite } from '../panel/context.tsx';

/** The counts of the cells that the map shows; undefined while they load. */
export interface Incidents {
  cells: CellCount[] | undefined;
  failure: FileFailure | null;
}

/** The incident cells for a view. The file is loaded once, when the layer is first on; later changes only filter it. */
export function useIncidents(view: ViewState): Incidents {
  const { site } = useSite();
  const { today } = useFacts();
  const isOn = view.layers.includes('incidents');
  const query = useQuery({ ...cellsFile(site), enabled: isOn });
  const { publisher, types, from, to } = incidentChoice(view, today);
  const cells = useMemo(
    () => (isOn && query.data ? cellCounts(query.data, { publisher, types, from, to }) : undefined),
    [isOn, query.data, publisher, types, from, to],
  );
  return { cells, failure: failuresOf([query])[0] ?? null };
}
