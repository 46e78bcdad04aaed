import { useState } from 'react';
import type { LatLon } from '../../lib/geo/parsePosition.ts';
import type { Store } from '../../lib/store.ts';
import type { MapSurface } from '../../map/describe/surface.ts';
import { type Camera, WITHIN_NM } from '../../view/viewState.ts';
import { useView } from '../panel/context.tsx';
import { ChooseSheet } from './ChooseSheet.tsx';
import { HereCard } from './HereCard.tsx';
import { HereMark } from './HereMark.tsx';

/** The layer over the map while the address holds a place: the mark of the place, its card, and a sheet for clicks while the reader chooses a point. */
export function HereLayer({ surface, camera, here }: { surface: MapSurface; camera: Store<Camera | null>; here: LatLon }) {
  const { view, setView } = useView();
  const withinNm = view.within ?? WITHIN_NM[1];
  const [choosing, setChoosing] = useState<'here' | 'to' | null>(null);
  const take = (place: LatLon) => {
    setView(choosing === 'to' ? { to: place } : { here: place });
    setChoosing(null);
  };
  return (
    <>
      <HereMark surface={surface} camera={camera} here={here} to={view.to} withinNm={withinNm} />
      {choosing && <ChooseSheet surface={surface} onTake={take} onClose={() => setChoosing(null)} />}
      <HereCard here={here} withinNm={withinNm} onChoose={setChoosing} onClose={() => setView({ here: undefined, to: undefined, within: undefined })} />
    </>
  );
}
