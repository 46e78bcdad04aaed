import { useEffect } from 'react';
import { pointAt, pointed } from '../../lib/pointed.ts';
import type { Store } from '../../lib/store.ts';
import { type MapSurface, recordKind } from '../../map/describe/surface.ts';
import type { MapTarget } from '../../map/describe/types.ts';
import { useStored } from '../../ui/useStored.ts';
import { useFacts } from '../panel/context.tsx';
import type { Hovered } from './MapHover.tsx';
import type { Maps } from './mapsOnPage.ts';
import { placesOf } from './placesAbout.ts';

interface Props {
  surface: MapSurface | null;
  camera: Maps['camera'];
  hovered: Store<Hovered>;
  targets: readonly MapTarget[];
  /** The region of the page: of an activity and of a year only what belongs to it is lit. */
  regionId: string | undefined;
}

/** Joins the map to what is pointed at elsewhere: what the pointer finds on the map is pointed at, and what is pointed at has a ring on the map. */
export function MapPointed({ surface, camera, hovered, targets, regionId }: Props) {
  const { atlas, day } = useFacts();
  const records = useStored(pointed);
  useEffect(
    () =>
      hovered.subscribe(() => {
        const [hit] = hovered.get()?.hits ?? [];
        pointAt(hit ? [`${recordKind(hit)}.${hit.id}`] : []);
      }),
    [hovered],
  );
  const wanted = new Set(records.flatMap((record) => placesOf(atlas, record, { day, regionId })));
  const lit = wanted.size ? targets.filter(({ kind, id }) => wanted.has(`${kind}.${id}`)) : [];
  return surface && lit.length > 0 ? <Rings surface={surface} camera={camera} lit={lit} /> : null;
}

function Rings({ surface, camera, lit }: { surface: MapSurface; camera: Maps['camera']; lit: readonly MapTarget[] }) {
  // The rings are placed again whenever the camera moves.
  useStored(camera);
  return lit.map(({ kind, id, position }) => {
    const point = surface.project(...position);
    return point && <span key={`${kind}.${id}`} className="map-ring" data-ring={`${kind}.${id}`} style={{ left: point.x, top: point.y }} aria-hidden="true" />;
  });
}
