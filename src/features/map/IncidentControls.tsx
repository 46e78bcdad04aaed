import { range } from 'd3';
import * as say from '#messages';
import { INCIDENT_TYPES, RECORDS_FROM } from '../../atlas/incidents.ts';
import { Choice } from '../../ui/Choice.tsx';
import { incidentChoice } from '../../view/incidentChoice.ts';
import { PublisherChoice } from '../figures/PublisherChoice.tsx';
import { useFacts, useSite, useView } from '../panel/context.tsx';

/** Controls for the incidents on the map: publisher, first year and kinds. */
export function IncidentControls() {
  const { language } = useSite();
  const { today } = useFacts();
  const { view, setView } = useView();
  if (!view.layers.includes('incidents')) return null;
  const { types, to } = incidentChoice(view, today);
  const years = range(to - 1, RECORDS_FROM - 1, -1);
  return (
    <div className="incident-controls">
      <PublisherChoice />
      <Choice
        label={say.incidentsFrom(language)}
        value={view.from}
        none={say.incidentsOneYear(language)}
        options={years.map((year) => [year, String(year)])}
        onChoose={(from) => setView({ from })}
      />
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
