import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { atlasAt } from '../../atlas/asOf.ts';
import { findRegion } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/records.ts';
import { makeFigure, needsIncidents } from '../../figures/registry.ts';
import type { Figure } from '../../figures/shared/figure.ts';
import { latestDay } from '../../lib/edtf.ts';
import { describeMap } from '../../map/describe/describeMap.ts';
import { pageSummary } from '../../pages/pageSummary.ts';
import { incidentCounts } from '../../queries/incidentCounts.ts';
import { useMapData } from '../../queries/useMapData.ts';
import { SLIDE_THEME } from '../../render/slides/frame.ts';
import type { MapView } from '../../render/slides/mapSlide.ts';
import type { Pin } from '../../view/briefing.ts';
import { parseView } from '../../view/viewQuery.ts';
import { addressOf } from '../export/address.ts';
import { useIncidents } from '../map/useIncidents.ts';
import { useDesk } from '../panel/context.tsx';

/** A pinned view with what it needs to be drawn: a maker of its figure, or its map. */
export interface Pinned {
  title: string;
  /** The facts at its time, and the last day of it. */
  atlas: Atlas;
  day: string;
  /** Address of the live view. */
  address: string;
  make: ((width: number, rows?: readonly [number, number]) => Figure) | null;
  map: MapView | null;
}

/** Joins a pin with facts and shapes. Null until they are there; throws where they cannot be read. */
export function usePinned(pin: Pin): Pinned | null {
  const desk = useDesk();
  const { site, fullAtlas, language, today, loading } = desk;
  const view = useMemo(() => parseView(pin.query).view, [pin.query]);
  const isMap = pin.figure === 'map';
  const regionId = pin.regionId && findRegion(fullAtlas, pin.regionId) ? pin.regionId : undefined;
  const needsCounts = !isMap && needsIncidents(pin.figure);
  const counts = useQuery({ ...incidentCounts(site), enabled: needsCounts });
  if (needsCounts && counts.error) throw counts.error;
  const { boundaries, data } = useMapData(site, isMap ? regionId : undefined, isMap);
  const { cells } = useIncidents(view);
  return useMemo(() => {
    if (loading.length || (needsCounts && !counts.data) || (isMap && (!boundaries || !data))) return null;
    const isPast = view.at !== undefined && latestDay(view.at) < today;
    const day = isPast && view.at ? latestDay(view.at) : today;
    const atlas = isPast && view.at ? atlasAt(fullAtlas, view.at) : fullAtlas;
    const page = isMap
      ? regionId
        ? ({ kind: 'region', id: regionId } as const)
        : ({ kind: 'world' } as const)
      : ({ kind: 'figure', id: pin.figure, ...(regionId ? { regionId } : {}) } as const);
    const shared = { atlas, day, address: addressOf({ ...desk, view }, page) };
    if (!isMap) {
      const context = { atlas, language, day, incidents: counts.data, theme: SLIDE_THEME, ...(regionId ? { regionId } : {}) };
      const make: Pinned['make'] = (width, rows) => makeFigure(pin.figure, { ...context, width, rows }, view);
      return { ...shared, title: pin.title || make(900).title, make, map: null };
    }
    if (!boundaries || !data) return null;
    const summary = pageSummary(atlas, language, page, day);
    const title = pin.title || (summary?.sentence ?? '');
    const map = describeMap({ atlas, language, data, layers: view.layers, day, regionId, cells });
    const seen = view.camera && { camera: view.camera, width: 892, height: 712 };
    return { ...shared, title, make: null, map: { map, boundaries, projection: view.projection, seen, title, subtitle: '', summary: summary?.sentence ?? '' } };
  }, [desk, fullAtlas, language, today, loading, view, pin, isMap, regionId, needsCounts, counts.data, boundaries, data, cells]);
}
