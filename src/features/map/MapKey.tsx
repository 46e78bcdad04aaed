import { type RefObject, useDeferredValue, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import * as say from '#messages';
import type { Store } from '../../lib/store.ts';
import type { KeyEntry } from '../../map/describe/keyEntry.ts';
import { isKeyAtStart } from '../../map/describe/keySide.ts';
import { mapKey } from '../../map/describe/mapKey.ts';
import { placesBelow } from '../../map/describe/placesBelow.ts';
import type { MapSurface } from '../../map/describe/surface.ts';
import type { MapDescription } from '../../map/describe/types.ts';
import { useStored } from '../../ui/useStored.ts';
import type { Camera } from '../../view/viewState.ts';
import { useFacts, useSite } from '../panel/context.tsx';
import { boxOn } from './boxOn.ts';
import { KeyRows } from './KeyRows.tsx';

/** On a map narrower or lower than this, in px, the key is folded until it is opened: below the buttons at the end of a line it has less room than at its start. */
const ROOMY = { width: 860, atStart: 500, atEnd: 680 } as const;

interface Props {
  surface: MapSurface;
  camera: Store<Camera | null>;
  description: MapDescription;
  /** The element that the map fills. */
  host: RefObject<HTMLElement | null>;
  /** Whether the panel has the bar of participation, which is the key of the fills. */
  hasBar: boolean;
}

/** The fills that the bar of participation explains. */
const IN_BAR: readonly KeyEntry['kind'][] = ['class', 'parallel'];
/** The kinds of entries that have a key of their own on the page. */
const APART: readonly KeyEntry['kind'][] = ['density', 'change'];

/**
 * The key on the map: what is drawn, with counts; symbols only of centres that are in view. It stands in the lower corner where it covers less. The incidents
 * and the comparison of two times have keys of their own. Where it would lie over members or centres it is folded until the reader opens it.
 */
export function MapKey({ surface, camera, description, host, hasBar }: Props) {
  const { language } = useSite();
  const { atlas } = useFacts();
  // While the map moves the key may lag behind.
  useDeferredValue(useStored(camera));
  const { clientWidth: width = 0, clientHeight: height = 0 } = host.current ?? {};
  const isAtStart = isKeyAtStart(description, language.direction);
  const [isOpen, setOpen] = useState(width >= ROOMY.width && height >= (isAtStart ? ROOMY.atStart : ROOMY.atEnd));
  const element = useRef<HTMLDetailsElement>(null);
  const foldOverPlaces = useEffectEvent(() => {
    const [map, box] = [host.current?.getBoundingClientRect(), element.current?.getBoundingClientRect()];
    if (map && box && placesBelow(description, surface, boxOn(map, box))) setOpen(false);
  });
  useLayoutEffect(foldOverPlaces, []);
  const isSeen = ([lon = 0, lat = 0]: number[]) => {
    const at = surface.project(lon, lat);
    return at !== null && at.x >= 0 && at.y >= 0 && at.x <= width && at.y <= height;
  };
  const entries = mapKey(description, language, atlas, isSeen).filter(({ kind }) => !APART.includes(kind) && !(hasBar && IN_BAR.includes(kind)));
  if (entries.length < 2) return null;
  return (
    <details
      ref={element}
      className={isAtStart ? 'map-key' : 'map-key map-key-end'}
      data-covers
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{say.mapKeyTitle(language)}</summary>
      <KeyRows entries={entries} regionId={description.regionId} />
    </details>
  );
}
