import { useMemo } from 'react';
import type { LatLon } from '../../lib/geo/parsePosition.ts';
import { greatCircleLine, rhumbLine, ringAround } from '../../lib/geo/ways.ts';
import type { Store } from '../../lib/store.ts';
import type { MapSurface } from '../../map/describe/surface.ts';
import { useStored } from '../../ui/useStored.ts';
import type { Camera } from '../../view/viewState.ts';
import { screenPath } from './screenPath.ts';

interface Props {
  surface: MapSurface;
  /** The marks are placed again with each change of the camera. */
  camera: Store<Camera | null>;
  here: LatLon;
  to: LatLon | undefined;
  /** Radius in nautical miles of the ring within which incidents are counted. */
  withinNm: number;
}

/** The mark of the chosen place over the map, the ring of the counting distance, and the measuring line as a great circle and as a rhumb line. */
export function HereMark({ surface, camera, here, to, withinNm }: Props) {
  useStored(camera);
  const lines = useMemo(
    () => ({
      'counting-ring': ringAround(here, withinNm),
      'great-circle': to ? greatCircleLine(here, to) : [],
      'rhumb-line': to ? rhumbLine(here, to) : [],
    }),
    [here, to, withinNm],
  );
  const at = surface.project(here.lon, here.lat);
  return (
    <svg className="here-mark" aria-hidden="true" width="100%" height="100%">
      {Object.entries(lines).map(([name, line]) => line.length > 0 && <path key={name} className={name} d={screenPath(line, surface)} />)}
      {at && <path d={`M${at.x - 9} ${at.y}h18M${at.x} ${at.y - 9}v18`} />}
      {at && <circle cx={at.x} cy={at.y} r={5} />}
    </svg>
  );
}
