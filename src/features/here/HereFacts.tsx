import * as say from '#messages';
import { type AreaAt, type CentreWay, NEAR_AREA_NM } from '../../atlas/here.ts';
import { findRegion } from '../../atlas/lookup.ts';
import type { Language } from '../../i18n/language.ts';
import { centreName, regionShortName, stateNameOf } from '../../i18n/names.ts';
import { courseWords, milesWords } from '../../i18n/wayWords.ts';
import { useFacts, useSite } from '../panel/context.tsx';
import { FactText } from '../panel/FactText.tsx';
import { PageLink } from '../panel/PageLink.tsx';
import type { Here } from './useHere.ts';

/** The regions whose indicative waters hold the place, with the States of those waters. */
export function HereWaters({ waters }: Pick<Here, 'waters'>) {
  const { language } = useSite();
  const { atlas } = useFacts();
  return (
    <>
      <h3>{say.hereWaters(language)}</h3>
      {!waters?.length && <p>{waters ? say.hereNoWaters(language) : say.appLoading(language)}</p>}
      <ul>
        {waters?.map(({ regionId, states }) => {
          const region = findRegion(atlas, regionId);
          return (
            <li key={regionId}>
              <PageLink page={{ kind: 'region', id: regionId }}>{region ? regionShortName(region) : regionId}</PageLink>
              {states.length > 0 && language.colon + language.list(states.map((iso3) => stateNameOf(atlas, iso3)))}
            </li>
          );
        })}
      </ul>
      <p className="hint">{say.mapKeyWaters(language)}</p>
    </>
  );
}

/** The areas with closed limits: whether the place is inside each, and the distance to its nearest limit; then those that cannot be decided, and why. */
export function HereAreas({ areas, undecided }: Pick<Here, 'areas' | 'undecided'>) {
  const { language } = useSite();
  const none = areas ? say.hereNoAreas(language, { nm: language.number(NEAR_AREA_NM) }) : say.appLoading(language);
  return (
    <>
      <h3>{say.hereAreas(language)}</h3>
      {!areas?.length && <p>{none}</p>}
      <ul className="here-areas">
        {areas?.map((at) => (
          <li key={at.area.areaId}>
            <FactText isName>{at.area.name}</FactText>
            {language.aside(say.areaKind(language, at.area.kind))}
            {language.colon}
            {areaWords(language, at)}
          </li>
        ))}
      </ul>
      {undecided.length > 0 && (
        <details>
          <summary>{say.hereUndecided(language, { n: undecided.length })}</summary>
          <ul>
            {undecided.map(({ areaId, name, note }) => (
              <li key={areaId}>
                <FactText isName>{name}</FactText>
                <small>
                  <FactText>{note}</FactText>
                </small>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="hint">{say.hereClosedAreas(language)}</p>
    </>
  );
}

function areaWords(language: Language, { isInside, edgeNm, isApproximate }: AreaAt): string {
  const nm = milesWords(language, edgeNm);
  const words = isInside ? say.hereInside(language, { nm }) : say.hereOutside(language, { nm });
  return isApproximate ? words + language.aside(say.mapApproximate(language)) : words;
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
            <PageLink page={{ kind: 'centre', id: centre.centreId }}>{centreName(centre)}</PageLink>
            {language.colon}
            {say.hereWay(language, { nm: milesWords(language, distanceNm), bearing: courseWords(course) })}
            <small>{say.centreRole(language, centre.role)}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
