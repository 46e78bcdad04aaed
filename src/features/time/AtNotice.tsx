import { useDesk } from '../panel/context.tsx';

/** Above a panel that shows an earlier time: which, what is open at that time, and the way back to today. */
export function AtNotice({ regionId }: { regionId: string | undefined }) {
  const { atlas, language, setView } = useDesk();
  const { time } = language.messages;
  if (!atlas.at) return null;
  const here = new Set(atlas.instruments.filter((row) => !regionId || row.regionId === regionId).map((row) => row.instrumentId));
  const count = (status: string) => atlas.participations.filter((row) => row.status === status && here.has(row.instrumentId)).length;
  const open = [count('possible') ? time.uncertain(count('possible')) : '', count('undated') ? time.undated(count('undated')) : ''].filter(Boolean);
  return (
    <p className="at-notice">
      <strong>{time.asOf(language.date(atlas.at))}</strong> {open.length > 0 && `${open.join('; ')}. `}
      <button type="button" className="link-button" onClick={() => setView({ at: undefined })}>
        {time.backToToday}
      </button>
    </p>
  );
}
