import { type KeyboardEvent, useRef, useState } from 'react';
import * as say from '#messages';
import type { Store } from '../../lib/store.ts';
import type { MapSurface } from '../../map/describe/surface.ts';
import type { MapTarget } from '../../map/describe/types.ts';
import { useStored } from '../../ui/useStored.ts';
import { useSite } from '../panel/context.tsx';
import type { Hovered } from './MapHover.tsx';
import type { Maps } from './mapsOnPage.ts';
import { steppedTo } from './steppedTo.ts';

interface Props {
  surface: MapSurface | null;
  camera: Maps['camera'];
  targets: readonly MapTarget[];
  hovered: Store<Hovered>;
  onOpen: (target: MapTarget) => void;
}

const keyOf = ({ kind, id }: MapTarget) => `${kind}.${id}`;

/**
 * Everything on the map for the keyboard, as one stop of the Tab key: arrow keys, Home and End go from item to item. Focus draws a ring around
 * the item on the map and shows its tooltip; Enter opens its page.
 */
export function MapTargets({ surface, camera, targets, hovered, onOpen }: Props) {
  const { language } = useSite();
  // The focus ring is placed again whenever the camera moves.
  useStored(camera);
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState('');
  const [isFocused, setFocused] = useState(false);
  const stop = targets.some((target) => keyOf(target) === current) ? current : targets[0] && keyOf(targets[0]);
  const place = (target: MapTarget) => surface?.project(...target.position) ?? null;
  const step = (event: KeyboardEvent) => {
    const next = steppedTo(
      targets.findIndex((target) => keyOf(target) === stop),
      event.key,
      targets.length,
    );
    if (next === null) return;
    event.preventDefault();
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  const focus = (target: MapTarget) => {
    const at = place(target);
    setCurrent(keyOf(target));
    setFocused(true);
    hovered.set(at && { hits: [{ kind: target.kind, id: target.id }], ...at });
  };
  const blur = () => {
    setFocused(false);
    hovered.set(null);
  };
  return (
    <div ref={list} className="map-targets" role="toolbar" aria-label={say.mapFeatures(language)} onKeyDown={step}>
      {targets.map((target) => {
        const key = keyOf(target);
        const point = isFocused && stop === key ? place(target) : null;
        return (
          <button
            key={key}
            type="button"
            data-target={key}
            tabIndex={key === stop ? 0 : -1}
            aria-label={target.name + language.colon + target.detail}
            style={point ? { left: point.x, top: point.y } : {}}
            onFocus={() => focus(target)}
            onBlur={blur}
            onClick={() => onOpen(target)}
          />
        );
      })}
    </div>
  );
}
