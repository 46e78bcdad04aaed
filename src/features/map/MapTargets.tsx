import { useState } from 'react';
import * as say from '#messages';
import type { Store } from '../../lib/store.ts';
import type { MapSurface } from '../../map/describe/surface.ts';
import type { MapTarget } from '../../map/describe/types.ts';
import { useStored } from '../../ui/useStored.ts';
import { useSite } from '../panel/context.tsx';
import type { Hovered } from './MapHover.tsx';
import type { Maps } from './mapsOnPage.ts';

interface Props {
  surface: MapSurface | null;
  camera: Maps['camera'];
  targets: readonly MapTarget[];
  hovered: Store<Hovered>;
  onOpen: (target: MapTarget) => void;
}

/** A list of everything on the map, for the keyboard. Focus draws a ring around the item on the map and shows its tooltip; Enter opens its page. */
export function MapTargets({ surface, camera, targets, hovered, onOpen }: Props) {
  const { language } = useSite();
  // The focus ring is placed again whenever the camera moves.
  useStored(camera);
  const [focused, setFocused] = useState('');
  const place = (target: MapTarget) => surface?.project(...target.position) ?? null;
  return (
    <ul className="map-targets" aria-label={say.mapFeatures(language)}>
      {targets.map((target) => {
        const { kind, id, name, detail } = target;
        const key = `${kind}.${id}`;
        const point = focused === key ? place(target) : null;
        const focus = () => {
          const at = place(target);
          setFocused(key);
          hovered.set(at && { hits: [{ kind, id }], ...at });
        };
        const blur = () => {
          setFocused('');
          hovered.set(null);
        };
        return (
          <li key={key}>
            <button
              type="button"
              data-target={key}
              aria-label={`${name}: ${detail}`}
              style={point ? { left: point.x, top: point.y } : {}}
              onFocus={focus}
              onBlur={blur}
              onClick={() => onOpen(target)}
            />
          </li>
        );
      })}
    </ul>
  );
}
