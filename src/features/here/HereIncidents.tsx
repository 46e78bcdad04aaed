import * as say from '#messages';
import { Choice } from '../../ui/Choice.tsx';
import { WITHIN_NM } from '../../view/viewState.ts';
import { incidentChoice } from '../map/useIncidents.ts';
import { useFacts, useSite, useView } from '../panel/context.tsx';

/** The number of recorded incidents around a place, and a choice of the distance to count within. `count` is null while the incidents load. */
export function HereIncidents({ count, withinNm }: { count: number | null; withinNm: number }) {
  const { language } = useSite();
  const { today } = useFacts();
  const { view, setView } = useView();
  const { publisher, from, to } = incidentChoice(view, today);
  const years = from === to ? String(to) : `${from}–${to}`;
  return (
    <>
      <h3>{say.incidentsLayer(language)}</h3>
      <p role="status">
        {count === null
          ? say.appLoading(language)
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
