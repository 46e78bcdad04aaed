import * as say from '#messages';
import { nearestCentres } from '../../atlas/here.ts';
import type { LatLon } from '../../lib/geo/parsePosition.ts';
import { useFacts, useSite, useView } from '../panel/context.tsx';
import { HereAreas, HereCentres, HereWaters } from './HereFacts.tsx';
import { HereIncidents } from './HereIncidents.tsx';
import { HereMeasure } from './HereMeasure.tsx';
import { PlaceInput } from './PlaceInput.tsx';
import type { Here } from './useHere.ts';

interface Props {
  here: LatLon;
  known: Here;
  withinNm: number;
  /** Starts choosing a point on the map: another place (`here`), or the end of the measuring line (`to`). */
  onChoose: (what: 'here' | 'to') => void;
}

/** More of a place than its first answer: another position, waters, areas and centres in full, incidents around it, and the measuring line. */
export function HereMore({ here, known, withinNm, onChoose }: Props) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const { setView } = useView();
  return (
    <>
      <PlaceInput label={say.hereTyped(language)} onPlace={(place) => setView({ here: place })} />
      <button type="button" className="button" onClick={() => onChoose('here')}>
        {say.hereChoose(language)}
      </button>
      <HereWaters waters={known.waters} />
      <HereAreas areas={known.areas} undecided={known.undecided} />
      <HereCentres centres={nearestCentres(atlas, here)} />
      <HereIncidents here={here} withinNm={withinNm} />
      <HereMeasure onChoose={() => onChoose('to')} />
    </>
  );
}
