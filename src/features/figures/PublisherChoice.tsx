import * as say from '#messages';
import { PUBLISHERS } from '../../atlas/incidents.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useSite, useView } from '../panel/context.tsx';

/** The choice of the publisher whose incidents are shown. The first publisher is the default, so the address does not name it. */
export function PublisherChoice() {
  const { language } = useSite();
  const { view, setView } = useView();
  const [standard] = PUBLISHERS;
  return (
    <Choice
      label={say.incidentsPublisher(language)}
      value={view.publisher ?? standard}
      options={PUBLISHERS.map((id) => [id, say.incidentsPublishers(language, id)])}
      onChoose={(publisher) => setView({ publisher: publisher === standard ? undefined : publisher })}
    />
  );
}
