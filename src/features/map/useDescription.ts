import { useMemo } from 'react';
import type { BoundaryData } from '../../map/describe/boundaries.ts';
import { describeMap } from '../../map/describe/describeMap.ts';
import type { MapInput } from '../../map/describe/input.ts';
import { comparedMap } from '../../map/describe/mapChanges.ts';
import type { MapDescription } from '../../map/describe/types.ts';
import type { FileFailure } from '../../queries/FileError.ts';
import { useMapData } from '../../queries/useMapData.ts';
import { useStored } from '../../ui/useStored.ts';
import { ownShown } from '../own/ownShown.ts';
import { useFacts, useSite, useView } from '../panel/context.tsx';
import { useIncidents } from './useIncidents.ts';

interface Described {
  /** Null until the files of the map are there. */
  description: MapDescription | null;
  boundaries: BoundaryData | null;
  failures: FileFailure[];
}

/** The description of the map of a page, and the files that could not be read. */
export function useDescription(regionId: string | undefined, record: MapInput['record']): Described {
  const { site, language } = useSite();
  const { atlas, fullAtlas, day, before } = useFacts();
  const { view } = useView();
  const { boundaries, data, failures } = useMapData(site, regionId);
  const { cells, failure } = useIncidents(view);
  const { layers } = view;
  const own = useStored(ownShown);
  const plain = useMemo(
    () => (data ? describeMap({ atlas, language, data, layers, day, regionId, record, whole: fullAtlas, cells, own }) : null),
    [atlas, fullAtlas, language, data, layers, day, regionId, record, cells, own],
  );
  const earlier = useMemo(
    () => (data && before ? { atlas: before.atlas, map: describeMap({ ...before, language, data, layers, regionId, record, whole: fullAtlas }) } : undefined),
    [before, fullAtlas, language, data, layers, regionId, record],
  );
  const description = useMemo(() => plain && comparedMap({ map: plain, atlas }, earlier), [plain, atlas, earlier]);
  return { description, boundaries, failures: failure ? [...failures, failure] : failures };
}
