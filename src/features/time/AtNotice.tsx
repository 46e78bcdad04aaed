import * as say from '#messages';
import { useFacts, useSite, useView } from '../panel/context.tsx';

/** A notice above the panel when an earlier time is chosen: names the time, counts the participations whose date is uncertain or missing, and leads back to today. */
export function AtNotice({ regionId }: { regionId: string | undefined }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const { setView } = useView();
  if (!atlas.at) return null;
  const here = new Set(atlas.instruments.filter((row) => !regionId || row.regionId === regionId).map((row) => row.instrumentId));
  const count = (status: string) => atlas.participations.filter((row) => row.status === status && here.has(row.instrumentId)).length;
  const open = [
    count('possible') ? say.timeUncertain(language, { n: count('possible') }) : '',
    count('undated') ? say.timeUndated(language, { n: count('undated') }) : '',
  ].filter(Boolean);
  return (
    <p className="at-notice">
      <strong>{say.timeAsOf(language, { when: language.date(atlas.at) })}</strong> {open.length > 0 && `${open.join(language.semicolon)}. `}
      <button type="button" className="link-button" onClick={() => setView({ at: undefined })}>
        {say.timeBackToToday(language)}
      </button>
    </p>
  );
}
