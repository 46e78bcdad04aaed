import { useEffect } from 'react';
import { takesPart } from '../../atlas/participation.ts';
import type { Atlas } from '../../atlas/records.ts';
import { pointAt, pointed } from '../../lib/pointed.ts';
import type { Store } from '../../lib/store.ts';
import type { MapSurface } from '../../map/describe/surface.ts';
import type { MapTarget } from '../../map/describe/types.ts';
import { useStored } from '../../ui/useStored.ts';
import { useFacts } from '../panel/context.tsx';
import type { Hovered } from './MapHover.tsx';
import type { Maps } from './mapsOnPage.ts';

interface Props {
  surface: MapSurface | null;
  camera: Maps['camera'];
  hovered: Store<Hovered>;
  targets: readonly MapTarget[];
}

/** Joins the map to what is pointed at elsewhere: what the pointer finds on the map is pointed at, and what is pointed at has a ring on the map. */
export function MapPointed({ surface, camera, hovered, targets }: Props) {
  const { atlas } = useFacts();
  const records = useStored(pointed);
  useEffect(
    () =>
      hovered.subscribe(() => {
        const [hit] = hovered.get()?.hits ?? [];
        pointAt(hit ? [`${hit.kind === 'waters' ? 'state' : hit.kind}.${hit.id}`] : []);
      }),
    [hovered],
  );
  const wanted = new Set(records.flatMap((record) => placesOf(atlas, record)));
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

/** What has a place on the map of a record: itself, or the States that a programme names or that take part in an instrument. */
export function placesOf(atlas: Atlas, record: string): string[] {
  const [kind, id] = [record.slice(0, record.indexOf('.')), record.slice(record.indexOf('.') + 1)];
  if (kind === 'programme') return atlas.programmeStates.filter((row) => row.programmeId === id).map(({ iso3 }) => `state.${iso3}`);
  if (kind === 'instrument') return atlas.participations.filter((row) => row.instrumentId === id && takesPart(row)).map(({ iso3 }) => `state.${iso3}`);
  return [record];
}
