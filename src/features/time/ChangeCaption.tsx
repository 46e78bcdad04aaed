import * as say from '#messages';
import { eventsWithin } from '../../atlas/events.ts';
import { earliestDay, latestDay } from '../../lib/edtf.ts';
import { useFacts, useSite, useView } from '../panel/context.tsx';
import { ChangeGroups } from './ChangeGroups.tsx';
import { changeGroups } from './changes.ts';
import type { Clock } from './useClock.ts';

/** The changes of the chosen year or month, at the foot of the map; each name leads to its page. It is not spoken: the time bar says the same. */
export function ChangeCaption({ events }: Pick<Clock, 'events'>) {
  const { language } = useSite();
  const { fullAtlas, loading } = useFacts();
  const { at } = useView().view;
  if (!at) return null;
  // Events of a file that is still to come would stand between others and move them: the room stays empty until all have come.
  const groups = loading.length ? [] : changeGroups(language, fullAtlas, eventsWithin(events, earliestDay(at), latestDay(at)));
  const when = language.date(at);
  return (
    <section className="change-caption" aria-label={say.timeChanged(language, { when })}>
      {groups.length ? <strong>{when + language.colon}</strong> : loading.length === 0 && say.timeNoChanges(language, { year: when })}
      <ChangeGroups groups={groups} />
    </section>
  );
}
