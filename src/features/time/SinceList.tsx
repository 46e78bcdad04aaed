import { useMemo } from 'react';
import * as say from '#messages';
import { datedEvents, eventsWithin } from '../../atlas/events.ts';
import { isMapped } from '../../atlas/lookup.ts';
import { dayAfter } from '../../lib/edtf.ts';
import { useFacts, useSite, useView } from '../panel/context.tsx';
import { ChangeGroups } from './ChangeGroups.tsx';
import { changeGroups } from './changes.ts';

/** Above the panel while two times are compared: what came and went between them, and the way back to one time. */
export function SinceList({ regionId }: { regionId: string | undefined }) {
  const { language } = useSite();
  const { fullAtlas, before, day } = useFacts();
  const { view, setView } = useView();
  const groups = useMemo(() => {
    if (!before) return [];
    const events = datedEvents(fullAtlas, isMapped(regionId) ? regionId : undefined);
    return changeGroups(language, fullAtlas, eventsWithin(events, dayAfter(before.day), day));
  }, [before, day, fullAtlas, language, regionId]);
  if (!before || !view.since) return null;
  return (
    <section className="at-notice since">
      <p>
        <strong>{say.sinceCompared(language, { when: language.date(view.since) })}</strong>{' '}
        <button type="button" className="link-button" onClick={() => setView({ since: undefined })}>
          {say.sinceLeave(language)}
        </button>
      </p>
      {groups.length ? (
        <details>
          <summary>{say.sinceList(language)}</summary>
          <ChangeGroups groups={groups} />
        </details>
      ) : (
        <p>{say.sinceNothing(language)}</p>
      )}
    </section>
  );
}
