import { useState } from 'react';
import * as say from '#messages';
import type { MapSurface } from '../../map/describe/surface.ts';
import type { MapTarget } from '../../map/describe/types.ts';
import { useDesk } from '../panel/context.tsx';

interface Props {
  surface: MapSurface | null;
  /** Changes whenever the camera moves, so that the focus ring is placed again. */
  tick: number;
  targets: MapTarget[];
  onFocus: (target: MapTarget | null, point: { x: number; y: number } | null) => void;
  onOpen: (target: MapTarget) => void;
}

/** A list of everything on the map, for the keyboard. Focus draws a ring around the item on the map and shows its tooltip; Enter opens its page. */
export function MapTargets({ surface, targets, onFocus, onOpen }: Props) {
  const { language } = useDesk();
  const [focused, setFocused] = useState('');
  const place = (target: MapTarget) => surface?.project(...target.position) ?? null;
  return (
    <ul className="map-targets" aria-label={say.mapFeatures(language)}>
      {targets.map((target) => {
        const point = focused === `${target.kind}.${target.id}` ? place(target) : null;
        return (
          <li key={`${target.kind}.${target.id}`}>
            <button
              type="button"
              data-target={`${target.kind}.${target.id}`}
              style={point ? { left: point.x, top: point.y } : {}}
              onFocus={() => {
                setFocused(`${target.kind}.${target.id}`);
                onFocus(target, place(target));
              }}
              onBlur={() => {
                setFocused('');
                onFocus(null, null);
              }}
              onClick={() => onOpen(target)}
            >
              <span className="visually-hidden">
                {target.name}: {target.detail}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
