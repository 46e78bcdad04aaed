import { useQuery } from '@tanstack/react-query';
import { sum } from 'd3';
import * as say from '#messages';
import { DENSITY_FROM, RECORDS_END } from '../../atlas/incidents.ts';
import { countingBox, incidentsIn } from '../../figures/incidents/rows.ts';
import { densityWords } from '../../map/describe/mapKey.ts';
import type { MapDescription } from '../../map/describe/types.ts';
import { countsFile } from '../../queries/files.ts';
import { cssTheme } from '../../theme/css.ts';
import { incidentChoice } from '../../view/incidentChoice.ts';
import { useFacts, useSite, useView } from '../panel/context.tsx';

/** The key of the incident cells on the map: the total of all seas and that of the region's counting box, the publisher, and the count that each colour stands for. */
export function IncidentKey({ description }: { description: MapDescription }) {
  const { site, language } = useSite();
  const { today } = useFacts();
  const { view } = useView();
  const choice = incidentChoice(view, today);
  const { publisher, from, to } = choice;
  const counts = useQuery(countsFile(site)).data;
  const box = countingBox(counts, description.regionId);
  const name = say.incidentsPublishers(language, publisher);
  const end = RECORDS_END[publisher];
  const total = sum(description.incidents.features, ({ properties }) => properties.count);
  return (
    <div className="incident-key" data-covers>
      <p role="status">
        {say.incidentsShown(language, { n: total, years: from === to ? String(to) : from + language.range + to, publisher: name })}
        {language.gap}
        {counts && box && box !== 'world' && (
          <>
            {say.incidentsShownHere(language, { where: say.namesBoxes(language, box) ?? box, n: language.number(incidentsIn(counts, choice, box)) })}
            {language.gap}
          </>
        )}
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
