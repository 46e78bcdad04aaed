import { useQuery } from '@tanstack/react-query';
import * as say from '#messages';
import { incidentsWithin } from '../../atlas/here.ts';
import { cellCounts } from '../../atlas/incidents.ts';
import type { LatLon } from '../../lib/geo/parsePosition.ts';
import { cellsFile } from '../../queries/files.ts';
import { Choice } from '../../ui/Choice.tsx';
import { incidentChoice } from '../../view/incidentChoice.ts';
import { WITHIN_NM } from '../../view/viewState.ts';
import { useFacts, useSite, useView } from '../panel/context.tsx';

/** The number of recorded incidents around a place, and a choice of the distance in nautical miles to count within. */
export function HereIncidents({ here, withinNm }: { here: LatLon; withinNm: number }) {
  const { site, language } = useSite();
  const { today } = useFacts();
  const { view, setView } = useView();
  const cells = useQuery(cellsFile(site));
  const choice = incidentChoice(view, today);
  const { publisher, from, to } = choice;
  const count = cells.data ? incidentsWithin(cellCounts(cells.data, choice), here, withinNm) : null;
  const years = from === to ? String(to) : from + language.range + to;
  return (
    <>
      <h3>{say.incidentsLayer(language)}</h3>
      <p role="status">
        {cells.error && say.hereFailed(language, { why: cells.error.message })}
        {count === null
          ? !cells.error && say.appLoading(language)
          : say.hereIncidents(language, { n: count, nm: withinNm, years, publisher: say.incidentsPublishers(language, publisher) })}
      </p>
      <Choice
        label={say.hereWithin(language)}
        value={withinNm}
        options={WITHIN_NM.map((value) => [value, `${value} ${say.mapNauticalMiles(language)}`])}
        onChoose={(within) => setView({ within: WITHIN_NM.find((value) => value === within) })}
      />
    </>
  );
}
