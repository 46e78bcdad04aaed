import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type CellCount, cellCounts, INCIDENT_TYPES, type IncidentChoice, PUBLISHERS, RECORDS_END } from '../../atlas/incidents.ts';
import { type FileFailure, failuresOf } from '../../queries/FileError.ts';
import { cellsFile } from '../../queries/files.ts';
import type { ViewState } from '../../view/viewState.ts';
import { useFacts, useSite } from '../panel/context.tsx';

/** The incidents that an address selects: publisher, kinds, and a range of years. The range ends in the chosen year, or today in the last year on record; without `from` it is that one year. */
export function incidentChoice({ publisher = PUBLISHERS[0], types = INCIDENT_TYPES, from, at }: ViewState, today: string): IncidentChoice {
  const end = Number(RECORDS_END[publisher].slice(0, 4));
  const to = at ? Number(at.slice(0, 4)) : Math.min(end, Number(today.slice(0, 4)));
  return { publisher, types, from: Math.min(from ?? to, to), to };
}

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
