import { useState } from 'react';
import * as say from '#messages';
import type { MapSurface } from '../../map/describe/surface.ts';
import type { MapTarget } from '../../map/describe/types.ts';
import { useDesk } from '../panel/context.tsx';

interface Props {
  surface: MapSurface | null;
  /** Changes with the camera, so that the ring stays on its thing. */
  tick: number;
  targets: MapTarget[];
  onFocus: (target: MapTarget | null, point: { x: number; y: number } | null) => void;
  onOpen: (target: MapTarget) => void;
}

/** What is on the map as a list that the keyboard walks: focus rings the thing and shows its tooltip, Enter opens it. */
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
