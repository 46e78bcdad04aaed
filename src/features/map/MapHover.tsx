import { useEffect } from 'react';
import type { Store } from '../../lib/store.ts';
import type { Hit, MapSurface } from '../../map/describe/surface.ts';
import type { MapTarget } from '../../map/describe/types.ts';
import { useEscape } from '../../ui/useKeys.ts';
import { useStored } from '../../ui/useStored.ts';

/** The target under the pointer or with the focus, and a point beside it in px of the map; null where there is none. */
export type Hovered = { hit: Hit; x: number; y: number } | null;

interface Props {
  surface: MapSurface | null;
  hovered: Store<Hovered>;
  targets: readonly MapTarget[];
}

/** Highlights the hovered or focused target on the map and shows its tooltip. */
export function MapHover({ surface, hovered, targets }: Props) {
  const now = useStored(hovered);
  const target = now ? findTarget(targets, now.hit) : undefined;
  useEffect(() => surface?.highlight(now && target ? now.hit : null), [surface, now, target]);
  return target && now ? <MapTooltip target={target} x={now.x} y={now.y} onClose={() => hovered.set(null)} /> : null;
}

function MapTooltip({ target, x, y, onClose }: { target: MapTarget; x: number; y: number; onClose: () => void }) {
  useEscape(onClose);
  const side = x > 420 ? { right: `calc(100% - ${x - 16}px)` } : { left: x + 16 };
  return (
    <div className="tooltip map-tooltip" role="status" style={{ ...side, top: y + 14 }}>
      <p className="tooltip-title">{target.name}</p>
      <p>{target.detail}</p>
    </div>
  );
}

/** The target of a thing on the map, or undefined where nothing is known of it. */
export function findTarget(targets: readonly MapTarget[], hit: Hit): MapTarget | undefined {
  return targets.find((target) => target.kind === hit.kind && target.id === hit.id);
}
