import * as say from '#messages';
import type { LatLon } from '../../lib/geo/parsePosition.ts';
import { formatPosition } from '../../lib/geo/position.ts';
import { greatCircleWay, rhumbWay } from '../../lib/geo/ways.ts';
import { useSite, useView } from '../panel/context.tsx';
import { PlaceInput } from './PlaceInput.tsx';
import { courseWords, milesWords } from './wayWords.ts';

/** The measuring line from a place: the field for its end, and its length and course along the great circle and along the rhumb line. */
export function HereMeasure({ here, onChoose }: { here: LatLon; onChoose: () => void }) {
  const { language } = useSite();
  const { view, setView } = useView();
  return (
    <>
      <h3>{say.hereMeasure(language)}</h3>
      {view.to && <Ways here={here} to={view.to} onClear={() => setView({ to: undefined })} />}
      <PlaceInput label={say.hereMeasureTo(language)} onPlace={(place) => setView({ to: place })} />
      <button type="button" className="button" onClick={onChoose}>
        {say.hereChoose(language)}
      </button>
    </>
  );
}

function Ways({ here, to, onClear }: { here: LatLon; to: LatLon; onClear: () => void }) {
  const { language } = useSite();
  const [circle, rhumb] = [greatCircleWay(here, to), rhumbWay(here, to)];
  return (
    <div role="status">
      <p>
        <span dir="ltr">{formatPosition(to.lat, to.lon)}</span>{' '}
        <button type="button" className="link-button" onClick={onClear}>
          {say.hereClear(language)}
        </button>
      </p>
      <ul className="ways">
        <li className="way-circle">{say.hereGreatCircle(language, { nm: milesWords(language, circle.distanceNm), course: courseWords(circle.course) })}</li>
        <li className="way-rhumb">{say.hereRhumbLine(language, { nm: milesWords(language, rhumb.distanceNm), course: courseWords(rhumb.course) })}</li>
      </ul>
    </div>
  );
}
