import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { makeFigure, needsIncidents } from '../../figures/registry.ts';
import type { Figure } from '../../figures/shared/figure.ts';
import type { FigureId } from '../../i18n/names.ts';
import { countsFile } from '../../queries/files.ts';
import type { Theme } from '../../theme/tokens.ts';
import { useFacts, useSite, useView } from '../panel/context.tsx';

/** The figure that is shown, and what it is about. */
export interface FigureChoice {
  id: FigureId;
  regionId?: string | undefined;
  instrumentId?: string | undefined;
  /** The region whose figure of the same kind stands beside it. */
  besideId?: string | undefined;
  /** How many rows of a list are drawn at most; a link leads to the others. */
  most?: number | undefined;
}

/** How to draw a figure: width in px, theme, all rows or some, and whether these stand tight, run on or take short names. `isMuted` also draws, muted, the records that are later than the chosen time. */
export interface DrawnAs {
  width: number;
  theme: Theme;
  rows?: readonly [number, number] | undefined;
  isMuted?: boolean;
  isTight?: boolean;
  isRunOn?: boolean;
  isBrief?: boolean;
  most?: number | undefined;
}
export type MakeFigure = (as: DrawnAs) => Figure;

/** A function that makes a figure with the time and the filters of the address. Null while the facts or counts that it shows load. Throws a FileError if the counts cannot be read. */
export function useFigureMaker({ id, regionId, instrumentId, besideId }: FigureChoice): MakeFigure | null {
  const { site, language } = useSite();
  const { atlas, fullAtlas, day, today, before } = useFacts();
  const isLoading = useLoading(regionId);
  const { view } = useView();
  const { status, funder, sort, publisher, a, b } = view;
  const isNeeded = needsIncidents(id);
  const incidents = useQuery({ ...countsFile(site), enabled: isNeeded });
  if (isNeeded && incidents.error) throw incidents.error;
  return useMemo(() => {
    if (isLoading || (isNeeded && !incidents.data)) return null;
    const later = atlas.at ? { atlas: fullAtlas, today } : undefined;
    const context = { atlas, language, day, before, incidents: incidents.data, ...(regionId ? { regionId } : {}), ...(besideId ? { besideId } : {}) };
    return ({ isMuted, ...as }) =>
      makeFigure(id, { ...context, ...as, ...(isMuted ? { later } : {}) }, { status, funder, sort, instrumentId, publisher, a, b });
  }, [
    atlas,
    fullAtlas,
    language,
    day,
    today,
    before,
    isLoading,
    isNeeded,
    incidents.data,
    id,
    regionId,
    besideId,
    instrumentId,
    status,
    funder,
    sort,
    publisher,
    a,
    b,
  ]);
}

/** Whether facts of a region, or of any region where none is given, are still on their way: until then a figure would say that there are none. */
function useLoading(regionId: string | undefined): boolean {
  const { loading } = useFacts();
  return regionId ? loading.includes(regionId) : loading.length > 0;
}

/** The chosen figure at a width in px. Null while the width is 0 or its data loads. Throws a FileError if a file cannot be read. */
export function useFigure(choice: FigureChoice, width: number): Figure | null {
  const { theme } = useView();
  const make = useFigureMaker(choice);
  return useMemo(() => (make && width ? make({ width, theme, isMuted: true }) : null), [make, width, theme]);
}
