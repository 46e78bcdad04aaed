import * as say from '#messages';
import { DENSITY_FROM, RECORDS_END } from '../../atlas/incidents.ts';
import { densityWords } from '../../map/describe/mapKey.ts';
import type { MapDescription } from '../../map/describe/types.ts';
import { cssTheme } from '../../theme/css.ts';
import { useFacts, useSite, useView } from '../panel/context.tsx';
import { incidentChoice } from './useIncidents.ts';

/** The key of the incident cells on the map: the total, the publisher, and the count that each colour stands for. */
export function IncidentKey({ description }: { description: MapDescription }) {
  const { language } = useSite();
  const { today } = useFacts();
  const { view } = useView();
  const { publisher, from, to } = incidentChoice(view, today);
  const name = say.incidentsPublishers(language, publisher);
  const end = RECORDS_END[publisher];
  const total = description.incidents.features.reduce((sum, { properties }) => sum + properties.count, 0);
  return (
    <div className="incident-key" data-covers>
      <p role="status">
        {say.incidentsShown(language, { n: total, years: from === to ? String(to) : `${from}–${to}`, publisher: name })}{' '}
        {to >= Number(end.slice(0, 4)) && say.incidentsEnds(language, { publisher: name, date: language.date(end) })}
      </p>
      <ul className="key" aria-label={say.incidentsTitle(language)}>
        {DENSITY_FROM.map((least, step) => (
          <li key={least}>
            <span className="swatch" style={{ background: cssTheme.density[step], borderColor: cssTheme.density[step + 1] ?? cssTheme.ink1 }} />{' '}
            {densityWords(language, least, step)}
          </li>
        ))}
      </ul>
    </div>
  );
}
