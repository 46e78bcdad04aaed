import { useState } from 'react';
import type { LatLon } from '../../lib/geo/parsePosition.ts';
import type { Store } from '../../lib/store.ts';
import type { MapSurface } from '../../map/describe/surface.ts';
import { useStored } from '../../ui/useStored.ts';
import { type Camera, WITHIN_NM } from '../../view/viewState.ts';
import { useView } from '../panel/context.tsx';
import { AllFacts } from './AllFacts.tsx';
import { ChooseSheet } from './ChooseSheet.tsx';
import { HereCard } from './HereCard.tsx';
import { HereHandle } from './HereHandle.tsx';
import { HereMark } from './HereMark.tsx';
import { sideAway } from './sideAway.ts';

interface Props {
  surface: MapSurface;
  camera: Store<Camera | null>;
  here: LatLon;
  /** The element that the map fills. */
  host: HTMLElement | null;
}

/** The layer over the map while the address holds a place: its mark with handles to measure by, its card, and a sheet for clicks while the reader chooses a point. */
export function HereLayer({ surface, camera, here, host }: Props) {
  const { view, setView } = useView();
  useStored(camera);
  const withinNm = view.within ?? WITHIN_NM[1];
  const [choosing, setChoosing] = useState<'here' | 'to' | null>(null);
  const [dragged, setDragged] = useState<LatLon | null>(null);
  const take = (place: LatLon) => {
    setView(choosing === 'to' ? { to: place } : { here: place });
    setChoosing(null);
  };
  const marks = [here, ...(view.to ? [view.to] : [])].map(({ lat, lon }) => surface.project(lon, lat));
  return (
    <>
      <HereMark surface={surface} camera={camera} here={here} to={dragged ?? view.to} withinNm={withinNm} />
      {marks.map((at, index) => {
        const name = index ? 'to' : 'here';
        return at && <HereHandle key={name} surface={surface} at={at} onDrag={setDragged} onDrop={(place) => setView({ to: place })} />;
      })}
      {choosing && <ChooseSheet surface={surface} onTake={take} onClose={() => setChoosing(null)} />}
      <AllFacts>
        <HereCard
          here={here}
          withinNm={withinNm}
          side={sideAway(marks[0] ?? null, host)}
          onChoose={setChoosing}
          onClose={() => setView({ here: undefined, to: undefined, within: undefined })}
        />
      </AllFacts>
    </>
  );
}
