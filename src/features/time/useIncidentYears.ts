import { useQuery } from '@tanstack/react-query';
import { rollup, sum } from 'd3';
import { useMemo } from 'react';
import { INCIDENT_TYPES, PUBLISHERS } from '../../atlas/incidents.ts';
import { countsFile } from '../../queries/files.ts';
import { useSite, useView } from '../panel/context.tsx';

/** The number of incidents in each year, for the chosen publisher and kinds, in the counting box of a region or in all seas. Null while they load or if their layer is off. */
export function useIncidentYears(regionId: string | undefined): Map<number, number> | null {
  const { site } = useSite();
  const { view } = useView();
  const { publisher = PUBLISHERS[0], types = INCIDENT_TYPES } = view;
  const isOn = view.layers.includes('incidents');
  const query = useQuery({ ...countsFile(site), enabled: isOn });
  return useMemo(() => {
    if (!isOn || !query.data) return null;
    const box = regionId ? query.data.areas[regionId]?.box : 'world';
    const columns = types.map((type) => INCIDENT_TYPES.indexOf(type));
    const own = query.data.types.filter(([source, , place]) => source === publisher && (box === 'world' || place === box));
    return rollup(
      own,
      (rows) => sum(rows, ([, , , counts]) => sum(columns, (column) => counts[column])),
      ([, year]) => year,
    );
  }, [isOn, query.data, regionId, publisher, types]);
}
