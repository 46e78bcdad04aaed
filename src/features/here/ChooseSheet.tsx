import { type MouseEvent, useEffect } from 'react';
import * as say from '#messages';
import type { LatLon } from '../../lib/geo/parsePosition.ts';
import { wrapLongitude } from '../../lib/geo/wrapLongitude.ts';
import type { MapSurface } from '../../map/describe/surface.ts';
import { useOpenPart } from '../../ui/useKeys.ts';
import { useSite } from '../panel/context.tsx';

interface Props {
  surface: MapSurface;
  onTake: (place: LatLon) => void;
  onClose: () => void;
}

/** A transparent sheet over the map that passes the position of the next click to `onTake`. Enter takes the middle of the map; Escape closes the sheet. */
export function ChooseSheet({ surface, onTake, onClose }: Props) {
  const { language } = useSite();
  const sheet = useOpenPart<HTMLButtonElement>(onClose);
  useEffect(() => sheet.current?.focus(), [sheet]);
  const take = (event: MouseEvent<HTMLButtonElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const isByKey = event.detail === 0;
    const { lat, lon } = isByKey ? surface.camera() : surface.unproject(event.clientX - left, event.clientY - top);
    onTake({ lat, lon: wrapLongitude(lon) });
  };
  return <button ref={sheet} type="button" className="choose-sheet" aria-label={say.hereChoose(language)} onClick={take} />;
}
