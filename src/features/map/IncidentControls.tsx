import * as say from '#messages';
import { INCIDENT_TYPES, PUBLISHERS } from '../../atlas/incidents.ts';
import { useDesk } from '../panel/context.tsx';
import { incidentChoice } from './useIncidents.ts';

/** The choice of publisher, first year and kinds of the incidents on the map. */
export function IncidentControls() {
  const { language, view, setView, today } = useDesk();
  if (!view.layers.includes('incidents')) return null;
  const { publisher, types, to } = incidentChoice(view, today);
  const years = Array.from({ length: Math.max(0, to - 1978) }, (_, index) => to - 1 - index);
  return (
    <div className="incident-controls">
      <label>
        {say.incidentsPublisher(language)}{' '}
        <select value={publisher} onChange={(event) => setView({ publisher: PUBLISHERS.find((id) => id === event.target.value && id !== PUBLISHERS[0]) })}>
          {PUBLISHERS.map((id) => (
            <option key={id} value={id}>
              {say.incidentsPublishers(language, id)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say.incidentsFrom(language)}{' '}
        <select value={view.from ?? ''} onChange={(event) => setView({ from: Number(event.target.value) || undefined })}>
          <option value="">{say.incidentsOneYear(language)}</option>
          {years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>{say.incidentsKinds(language)}</legend>
        {INCIDENT_TYPES.map((type) => (
          <label key={type}>
            <input
              type="checkbox"
              checked={types.includes(type)}
              disabled={types.length === 1 && types.includes(type)}
              onChange={() =>
                setView({
                  types: types.includes(type)
                    ? types.filter((entry) => entry !== type)
                    : INCIDENT_TYPES.filter((entry) => entry === type || types.includes(entry)),
                })
              }
            />
            {say.incidentsTypes(language, type)}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
