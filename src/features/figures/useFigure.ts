import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { readCounts } from '../../atlas/incidents.ts';
import { makeFigure, NEEDS_INCIDENTS } from '../../figures/makeFigure.ts';
import type { Figure } from '../../figures/shared/figure.ts';
import { dataPath, fetchJson } from '../../lib/site.ts';
import type { FigureId } from '../../view/figureIds.ts';
import { useDesk } from '../panel/context.tsx';

const FILE = 'incidents/counts.json';

export interface FigureChoice {
  id: FigureId;
  regionId?: string | undefined;
  instrumentId?: string | undefined;
}

/** The figure of an id at a width in px, with the filters of the address. Null until width and data are there; throws where its data cannot be read. */
export function useFigure({ id, regionId, instrumentId }: FigureChoice, width: number): Figure | null {
  const { site, atlas, fullAtlas, language, day, today, view, theme } = useDesk();
  const { status, funder, sort, publisher } = view;
  const isNeeded = NEEDS_INCIDENTS.includes(id);
  const incidents = useQuery({
    queryKey: ['figures', site.base, FILE],
    queryFn: async () => readCounts(await fetchJson(dataPath(site, FILE))),
    staleTime: Infinity,
    enabled: isNeeded,
  });
  if (isNeeded && incidents.error) throw incidents.error;
  return useMemo(() => {
    if (!width || (isNeeded && !incidents.data)) return null;
    const later = atlas.at ? { atlas: fullAtlas, today } : undefined;
    const context = { atlas, language, theme, day, width, later, incidents: incidents.data, ...(regionId ? { regionId } : {}) };
    return makeFigure(id, context, { status, funder, sort, instrumentId, publisher });
  }, [atlas, fullAtlas, language, theme, day, today, width, isNeeded, incidents.data, id, regionId, instrumentId, status, funder, sort, publisher]);
}
