import { type MouseEvent, useState } from 'react';
import type { LatLon } from '../../lib/geo/parsePosition.ts';
import { wrapLongitude } from '../../lib/geo/wrapLongitude.ts';
import type { MapSurface } from '../../map/describe/surface.ts';
import { useDesk } from '../panel/context.tsx';
import { HereCard } from './HereCard.tsx';
import { HereMark } from './HereMark.tsx';

/** All that stands over the map while a place is asked about: its mark, its card, and a sheet that takes the next click where one is chosen. */
export function HereLayer({ surface, tick, here }: { surface: MapSurface; tick: number; here: LatLon }) {
  const { language, view, setView } = useDesk();
  const [choosing, setChoosing] = useState<'here' | 'to' | null>(null);
  const take = (event: MouseEvent<HTMLButtonElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const { lat, lon } = surface.unproject(event.clientX - left, event.clientY - top);
    const place = { lat, lon: wrapLongitude(lon) };
    setView(choosing === 'to' ? { to: place } : { here: place });
    setChoosing(null);
  };
  return (
    <>
      <HereMark surface={surface} tick={tick} here={here} to={view.to} />
      {choosing && (
        <button
          type="button"
          className="choose-sheet"
          aria-label={language.messages.here.choose}
          onClick={take}
          onKeyDown={(event) => event.key === 'Escape' && setChoosing(null)}
        />
      )}
      <HereCard here={here} onChoose={setChoosing} onClose={() => setView({ here: undefined, to: undefined, within: undefined })} />
    </>
  );
}
