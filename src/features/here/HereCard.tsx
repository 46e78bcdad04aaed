import * as say from '#messages';
import { findRegion } from '../../atlas/lookup.ts';
import { centreName, regionShortName, stateNameOf } from '../../i18n/names.ts';
import type { LatLon } from '../../lib/geo/parsePosition.ts';
import { formatPosition } from '../../lib/geo/position.ts';
import { bearingDegrees, distanceNm } from '../../lib/geo/sphere.ts';
import { useOpenPart } from '../../ui/useKeys.ts';
import { WITHIN_NM } from '../../view/viewState.ts';
import { incidentChoice } from '../map/useIncidents.ts';
import { useDesk } from '../panel/context.tsx';
import { PageLink } from '../panel/PageLink.tsx';
import { PlaceInput } from './PlaceInput.tsx';
import { useHere } from './useHere.ts';

interface Props {
  here: LatLon;
  /** Lets the person choose a point on the map: the place itself, or the end of the measuring line. */
  onChoose: (what: 'here' | 'to') => void;
  onClose: () => void;
}

/** What the atlas knows of one place at sea: waters, areas, nearest centres, incidents around it, and a measuring line. */
export function HereCard({ here, onChoose, onClose }: Props) {
  const { atlas, language, view, setView, today } = useDesk();
  const card = useOpenPart<HTMLElement>(onClose);
  const withinNm = view.within ?? WITHIN_NM[1];
  const known = useHere(here, withinNm);
  const { publisher, from, to } = incidentChoice(view, today);
  const far = (way: { distanceNm: number; bearing: number }) =>
    say.hereWay(language, { nm: language.number(Math.round(way.distanceNm)), bearing: String(Math.round(way.bearing) % 360).padStart(3, '0') });
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
      <h3>{say.hereWaters(language)}</h3>
      {known.waters.length === 0 ? (
        <p>{known.isLoading ? say.appLoading(language) : say.hereNoWaters(language)}</p>
      ) : (
        <ul>
          {known.waters.map(({ regionId, states }) => {
            const region = findRegion(atlas, regionId);
            return (
              <li key={regionId}>
                <PageLink page={{ kind: 'region', id: regionId }}>{region ? regionShortName(language, region) : regionId}</PageLink>
                {states.length > 0 && `: ${language.list(states.map((iso3) => stateNameOf(language, atlas, iso3)))}`}
              </li>
            );
          })}
        </ul>
      )}
      <p className="hint">{say.mapKeyWaters(language)}</p>
      <h3>{say.hereAreas(language)}</h3>
      {known.areas.length === 0 ? (
        <p>{say.hereNoAreas(language)}</p>
      ) : (
        <ul lang="en">
          {known.areas.map((area) => (
            <li key={area.areaId}>{area.name}</li>
          ))}
        </ul>
      )}
      <p className="hint">{say.hereOpenAreas(language)}</p>
      <h3>{say.hereCentres(language)}</h3>
      <ul>
        {known.centres.map((way) => (
          <li key={way.centre.centreId}>
            <PageLink page={{ kind: 'centre', id: way.centre.centreId }}>{centreName(way.centre)}</PageLink>: {far(way)}
            <small>{say.centreRole(language, way.centre.role)}</small>
          </li>
        ))}
      </ul>
      <h3>{say.incidentsLayer(language)}</h3>
      <p role="status">
        {known.incidents === null
          ? say.appLoading(language)
          : say.hereIncidents(language, {
              n: known.incidents,
              nm: withinNm,
              years: from === to ? String(to) : `${from}–${to}`,
              publisher: say.incidentsPublishers(language, publisher),
            })}
      </p>
      <label>
        {say.hereWithin(language)}{' '}
        <select value={withinNm} onChange={(event) => setView({ within: WITHIN_NM.find((value) => String(value) === event.target.value) })}>
          {WITHIN_NM.map((value) => (
            <option key={value} value={value}>
              {value} {say.mapNauticalMiles(language)}
            </option>
          ))}
        </select>
      </label>
      <h3>{say.hereMeasure(language)}</h3>
      {view.to && (
        <p role="status">
          <span dir="ltr">{formatPosition(view.to.lat, view.to.lon)}</span>:{' '}
          {far({ distanceNm: distanceNm(here, view.to), bearing: bearingDegrees(here, view.to) })}{' '}
          <button type="button" className="link-button" onClick={() => setView({ to: undefined })}>
            {say.hereClear(language)}
          </button>
        </p>
      )}
      <PlaceInput label={say.hereMeasureTo(language)} onPlace={(place) => setView({ to: place })} />
      <button type="button" className="button" onClick={() => onChoose('to')}>
        {say.hereChoose(language)}
      </button>
    </aside>
  );
}
