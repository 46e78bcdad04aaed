import { useState } from 'react';
import type { LatLon } from '../../lib/geo/parsePosition.ts';
import { makeStore, type Store } from '../../lib/store.ts';
import type { Hit, MapEvents, MapPoint } from '../../map/describe/surface.ts';
import type { MapDescription, MapTarget } from '../../map/describe/types.ts';
import { useView } from '../panel/context.tsx';
import { useOpenPath } from '../panel/navigation.ts';
import type { Choosing } from './MapChoice.tsx';
import type { Hovered } from './MapHover.tsx';
import { targetsOf } from './targetsOf.ts';

interface Answers extends Pick<MapEvents, 'hover' | 'pick'> {
  targets: readonly MapTarget[];
  hovered: Store<Hovered>;
  open: (target: MapTarget) => void;
  /** The records that a click may have meant, while the reader chooses; null else. */
  choosing: Choosing | null;
  endChoice: () => void;
}

const NO_TARGETS: MapTarget[] = [];

/** How the page answers the pointer on its map: a record is named and opened, of several the reader chooses, and the sea says what is known there. */
export function useMapAnswers(description: MapDescription | null): Answers {
  const { setView } = useView();
  const openPath = useOpenPath();
  const [hovered] = useState(() => makeStore<Hovered>(null));
  const [choosing, setChoosing] = useState<Choosing | null>(null);
  const targets = description?.targets ?? NO_TARGETS;
  const open = (target: MapTarget) => {
    setChoosing(null);
    openPath(target.path);
  };
  const pick = (hits: readonly Hit[], point: MapPoint, place: LatLon) => {
    const found = targetsOf(targets, owned(hits, description));
    const [first, second] = found;
    setChoosing(second ? { targets: found, ...point } : null);
    hovered.set(null);
    if (second) return;
    if (first && hits[0]?.kind !== 'waters') open(first);
    else setView({ here: place, to: undefined });
  };
  return {
    targets,
    hovered,
    open,
    choosing,
    endChoice: () => setChoosing(null),
    // A tooltip would cover the choice.
    hover: (hits, point) => hovered.set(hits.length && !choosing ? { hits: owned(hits, description), ...point } : null),
    pick,
  };
}

/** The hits that some hits stand for. A territory belongs to a State: pointing at it names that State, a click opens that State. */
function owned(hits: readonly Hit[], description: MapDescription | null): Hit[] {
  return hits.map((hit) => (hit.kind === 'state' ? { ...hit, id: description?.partOwners.get(hit.id) ?? hit.id } : hit));
}
