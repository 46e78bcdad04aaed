import * as say from '#messages';
import type { MapPoint } from '../../map/describe/surface.ts';
import type { MapTarget } from '../../map/describe/types.ts';
import { useOpenPart } from '../../ui/useKeys.ts';
import { useSite } from '../panel/context.tsx';
import { besidePoint } from './besidePoint.ts';

/** The records that a click may have meant, and its point. */
export interface Choosing extends MapPoint {
  targets: readonly MapTarget[];
}

/** A choice between the records that lie over each other where the reader has clicked. */
export function MapChoice({ choosing: { targets, x, y }, onOpen, onClose }: { choosing: Choosing; onOpen: (target: MapTarget) => void; onClose: () => void }) {
  const { language } = useSite();
  const list = useOpenPart<HTMLDivElement>(onClose);
  return (
    <div ref={list} className="map-choice" role="group" aria-label={say.mapWhich(language)} style={besidePoint(x, y)}>
      <p>{say.mapWhich(language)}</p>
      {targets.map((target, index) => (
        // biome-ignore lint/a11y/noAutofocus: the reader has asked for this choice by a click
        <button key={target.id} type="button" autoFocus={index === 0} onClick={() => onOpen(target)}>
          {target.name}
        </button>
      ))}
    </div>
  );
}
