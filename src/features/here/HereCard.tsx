import * as say from '#messages';
import type { LatLon } from '../../lib/geo/parsePosition.ts';
import { formatPosition } from '../../lib/geo/position.ts';
import { useOpenPart } from '../../ui/useKeys.ts';
import { useSite, useView } from '../panel/context.tsx';
import { HereAreas, HereCentres, HereWaters } from './HereFacts.tsx';
import { HereIncidents } from './HereIncidents.tsx';
import { HereMeasure } from './HereMeasure.tsx';
import { PlaceInput } from './PlaceInput.tsx';
import { useHere } from './useHere.ts';

interface Props {
  here: LatLon;
  withinNm: number;
  /** Starts choosing a point on the map: another place (`here`), or the end of the measuring line (`to`). */
  onChoose: (what: 'here' | 'to') => void;
  onClose: () => void;
}

/** The position card: waters, areas, nearest centres and incidents around one place at sea, and a measuring line. */
export function HereCard({ here, withinNm, onChoose, onClose }: Props) {
  const { language } = useSite();
  const { setView } = useView();
  const card = useOpenPart<HTMLElement>(onClose);
  const known = useHere(here, withinNm);
  return (
    <aside ref={card} className="here-card" aria-label={say.hereTitle(language)}>
      <div className="layer-head">
        <h2>{say.hereTitle(language)}</h2>
        <button type="button" className="button" onClick={onClose}>
          {say.appClose(language)}
        </button>
      </div>
      <p className="here-position" dir="ltr">
        {formatPosition(here.lat, here.lon)}
      </p>
      <PlaceInput label={say.hereTyped(language)} onPlace={(place) => setView({ here: place })} />
      <button type="button" className="button" onClick={() => onChoose('here')}>
        {say.hereChoose(language)}
      </button>
      {known.failures.map((message) => (
        <p key={message} role="alert">
          {say.hereFailed(language, { why: message })}
        </p>
      ))}
      <HereWaters waters={known.waters} isLoading={known.isLoading} />
      <HereAreas areas={known.areas} undecided={known.undecided} isLoading={known.isLoading} />
      <HereCentres centres={known.centres} />
      <HereIncidents count={known.incidents} withinNm={withinNm} />
      <HereMeasure here={here} onChoose={() => onChoose('to')} />
    </aside>
  );
}
