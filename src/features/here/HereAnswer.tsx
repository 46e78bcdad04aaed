import * as say from '#messages';
import { nearestWorking } from '../../atlas/here.ts';
import { findRegion } from '../../atlas/lookup.ts';
import { centreName, regionShortName, stateNameOf } from '../../i18n/names.ts';
import { hoursWords, milesWords } from '../../i18n/wayWords.ts';
import type { LatLon } from '../../lib/geo/parsePosition.ts';
import { useFacts, useSite } from '../panel/context.tsx';
import { PageLink } from '../panel/PageLink.tsx';
import type { Here } from './useHere.ts';

/** The speed, in knots, at which the hours to a centre are said. */
const KNOTS = 20;

/** The answer of the sea in three lines: whose waters, which areas, and the nearest working centre with the way to it. */
export function HereAnswer({ here, known }: { here: LatLon; known: Here }) {
  return (
    <ul className="here-answer" role="status">
      <li>
        <WatersLine waters={known.waters} />
      </li>
      <li>
        <AreasLine areas={known.areas} undecided={known.undecided} />
      </li>
      <li>
        <CentreLine here={here} />
      </li>
    </ul>
  );
}

function WatersLine({ waters }: Pick<Here, 'waters'>) {
  const { language } = useSite();
  const { atlas } = useFacts();
  if (!waters) return say.appLoading(language);
  if (waters.length === 0) return say.hereNoWaters(language);
  const states = [...new Set(waters.flatMap((row) => row.states))].map((iso3) => stateNameOf(atlas, iso3));
  const regions = waters.map(({ regionId }) => {
    const region = findRegion(atlas, regionId);
    return region ? regionShortName(region) : regionId;
  });
  return say.hereWithinWaters(language, { states: language.list(states), regions: language.list(regions) });
}

/** The areas by name. Where it is in none, how many cannot be decided is said too; the card's further part names those in any case. */
function AreasLine({ areas, undecided }: Pick<Here, 'areas' | 'undecided'>) {
  const { language } = useSite();
  if (!areas) return say.appLoading(language);
  const inside = areas.filter((at) => at.isInside).map(({ area }) => area.name);
  if (inside.length) return say.hereInAreas(language, { areas: language.list(inside) });
  return undecided.length
    ? say.hereInNoArea(language) + language.gap + say.hereUndecided(language, { n: undecided.length }) + language.stop.trim()
    : say.hereInNoArea(language);
}

function CentreLine({ here }: { here: LatLon }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const nearest = nearestWorking(atlas, here);
  if (!nearest) return say.hereNoCentre(language);
  const { centre, distanceNm } = nearest;
  return (
    <>
      <PageLink page={{ kind: 'centre', id: centre.centreId }}>{centreName(centre)}</PageLink>
      {language.colon}
      {say.hereHours(language, { nm: milesWords(language, distanceNm), hours: hoursWords(language, distanceNm / KNOTS), knots: language.number(KNOTS) })}
    </>
  );
}
