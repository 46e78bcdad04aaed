import { useEffect } from 'react';
import type { Store } from '../../lib/store.ts';
import type { Hit, MapSurface } from '../../map/describe/surface.ts';
import type { MapTarget } from '../../map/describe/types.ts';
import { useEscape } from '../../ui/useKeys.ts';
import { useStored } from '../../ui/useStored.ts';
import { besidePoint } from './besidePoint.ts';
import { targetsOf } from './targetsOf.ts';

/** The records under the pointer or with the focus, the topmost first, and a point beside them in px of the map; null where there is none. */
export type Hovered = { hits: readonly Hit[]; x: number; y: number } | null;

interface Props {
  surface: MapSurface | null;
  hovered: Store<Hovered>;
  targets: readonly MapTarget[];
}

/** Highlights the hovered or focused target on the map and shows its tooltip; where regions overlap, the tooltip names them all. */
export function MapHover({ surface, hovered, targets }: Props) {
  const now = useStored(hovered);
  const found = now ? targetsOf(targets, now.hits) : [];
  const [target] = found;
  useEffect(() => surface?.highlight(target ? { kind: target.kind, id: target.id } : null), [surface, target]);
  return target && now ? <MapTooltip targets={found} x={now.x} y={now.y} onClose={() => hovered.set(null)} /> : null;
}

function MapTooltip({ targets, x, y, onClose }: { targets: readonly MapTarget[]; x: number; y: number; onClose: () => void }) {
  useEscape(onClose);
  return (
    <div className="tooltip map-tooltip" role="status" style={besidePoint(x, y)}>
      {targets.map(({ kind, id, name, detail }) => (
        <div key={`${kind}.${id}`}>
          <p className="tooltip-title">{name}</p>
          <p>{detail}</p>
        </div>
      ))}
    </div>
  );
}
