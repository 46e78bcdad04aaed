import { type PointerEvent, useState } from 'react';
import * as say from '#messages';
import type { LatLon } from '../../lib/geo/parsePosition.ts';
import { wrapLongitude } from '../../lib/geo/wrapLongitude.ts';
import type { MapPoint, MapSurface } from '../../map/describe/surface.ts';
import { useSite } from '../panel/context.tsx';

interface Props {
  surface: MapSurface;
  /** Where the handle stands, in px of the map. */
  at: MapPoint;
  /** While the handle is dragged, and where it is let go. */
  onDrag: (place: LatLon | null) => void;
  onDrop: (place: LatLon) => void;
}

/** A handle over a mark of the map, for mouse and touch: dragging it draws the measuring line. Keyboards have the fields of the card. */
export function HereHandle({ surface, at, onDrag, onDrop }: Props) {
  const { language } = useSite();
  const [start, setStart] = useState<MapPoint | null>(null);
  const placeOf = ({ clientX, clientY }: PointerEvent, from: MapPoint): LatLon => {
    const { lat, lon } = surface.unproject(at.x + clientX - from.x, at.y + clientY - from.y);
    return { lat, lon: wrapLongitude(lon) };
  };
  const end = (event: PointerEvent) => {
    if (start && Math.hypot(event.clientX - start.x, event.clientY - start.y) > 4) onDrop(placeOf(event, start));
    onDrag(null);
    setStart(null);
  };
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-hidden="true"
      className="here-handle"
      title={say.hereDrag(language)}
      style={{ left: at.x, top: at.y }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setStart({ x: event.clientX, y: event.clientY });
      }}
      onPointerMove={(event) => start && onDrag(placeOf(event, start))}
      onPointerUp={end}
      onPointerCancel={() => {
        onDrag(null);
        setStart(null);
      }}
    />
  );
}
