import * as say from '#messages';
import { type AreaAt, type CentreWay, NEAR_AREA_NM } from '../../atlas/here.ts';
import { findRegion } from '../../atlas/lookup.ts';
import type { Language } from '../../i18n/language.ts';
import { centreName, regionShortName, stateNameOf } from '../../i18n/names.ts';
import { useFacts, useSite } from '../panel/context.tsx';
import { FactText } from '../panel/FactText.tsx';
import { PageLink } from '../panel/PageLink.tsx';
import type { Here } from './useHere.ts';
import { courseWords, milesWords } from './wayWords.ts';

/** The regions whose indicative waters hold the place, with the States of those waters. */
export function HereWaters({ waters, isLoading }: Pick<Here, 'waters' | 'isLoading'>) {
  const { language } = useSite();
  const { atlas } = useFacts();
  return (
    <>
      <h3>{say.hereWaters(language)}</h3>
      {waters.length === 0 && <p>{isLoading ? say.appLoading(language) : say.hereNoWaters(language)}</p>}
      <ul>
        {waters.map(({ regionId, states }) => {
          const region = findRegion(atlas, regionId);
          return (
            <li key={regionId}>
              <PageLink page={{ kind: 'region', id: regionId }}>{region ? regionShortName(region) : regionId}</PageLink>
              {states.length > 0 && `: ${language.list(states.map((iso3) => stateNameOf(atlas, iso3)))}`}
            </li>
          );
        })}
      </ul>
      <p className="hint">{say.mapKeyWaters(language)}</p>
    </>
  );
}

/** The areas with closed limits: whether the place is inside each, and the distance to its nearest limit. */
export function HereAreas({ areas }: { areas: readonly AreaAt[] }) {
  const { language } = useSite();
  return (
    <>
      <h3>{say.hereAreas(language)}</h3>
      {areas.length === 0 && <p>{say.hereNoAreas(language, { nm: language.number(NEAR_AREA_NM) })}</p>}
      <ul>
        {areas.map(({ area, isInside, edgeNm }) => (
          <li key={area.areaId}>
            <FactText isName>{area.name}</FactText>: {areaWords(language, isInside, milesWords(language, edgeNm))}
          </li>
        ))}
      </ul>
      <p className="hint">{say.hereOpenAreas(language)}</p>
    </>
  );
}

function areaWords(language: Language, isInside: boolean, nm: string): string {
  return isInside ? say.hereInside(language, { nm }) : say.hereOutside(language, { nm });
}

/** The nearest centre of each role, with distance and bearing. */
export function HereCentres({ centres }: { centres: readonly CentreWay[] }) {
  const { language } = useSite();
  return (
    <>
      <h3>{say.hereCentres(language)}</h3>
      <ul>
        {centres.map(({ centre, distanceNm, course }) => (
          <li key={centre.centreId}>
            <PageLink page={{ kind: 'centre', id: centre.centreId }}>{centreName(centre)}</PageLink>:{' '}
            {say.hereWay(language, { nm: milesWords(language, distanceNm), bearing: courseWords(course) })}
            <small>{say.centreRole(language, centre.role)}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
