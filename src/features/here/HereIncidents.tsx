import * as say from '#messages';
import { Choice } from '../../ui/Choice.tsx';
import { WITHIN_NM } from '../../view/viewState.ts';
import { incidentChoice } from '../map/useIncidents.ts';
import { useDesk } from '../panel/context.tsx';

/** How many incidents were recorded around a place, within a distance that can be chosen; `count` is null until it is known. */
export function HereIncidents({ count, withinNm }: { count: number | null; withinNm: number }) {
  const { language, view, setView, today } = useDesk();
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
