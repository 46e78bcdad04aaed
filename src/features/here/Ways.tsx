import * as say from '#messages';
import { courseWords, milesWords } from '../../i18n/wayWords.ts';
import type { LatLon } from '../../lib/geo/parsePosition.ts';
import { formatPosition } from '../../lib/geo/position.ts';
import { greatCircleWay, rhumbWay } from '../../lib/geo/ways.ts';
import { useSite, useView } from '../panel/context.tsx';

/** The measuring line in words: its end, and its length and course along the great circle and along the rhumb line. */
export function Ways({ here, to }: { here: LatLon; to: LatLon }) {
  const { language } = useSite();
  const { setView } = useView();
  const [circle, rhumb] = [greatCircleWay(here, to), rhumbWay(here, to)];
  return (
    <div role="status">
      <p>
        <span dir="ltr">{formatPosition(to.lat, to.lon)}</span>{' '}
        <button type="button" className="link-button" onClick={() => setView({ to: undefined })}>
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
