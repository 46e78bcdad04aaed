import { sum } from 'd3';
import * as say from '#messages';
import { shownCount } from '../../import/shownRows.ts';
import { MOST_DOTS } from '../../map/describe/dotCells.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useFacts, useSite, useView } from '../panel/context.tsx';
import { forget, type OwnEntry, ownScreen, type Unread } from './ownLayers.ts';
import { ownRange } from './ownRange.ts';
import { RemoveFile } from './RemoveFile.tsx';

/** A line for each own file: its name, how many of its rows the clock shows, and buttons that open and remove it; and for each kept one that failed, why. */
export function OwnBar({ entries, failed }: { entries: readonly OwnEntry[]; failed: readonly Unread[] }) {
  const { language } = useSite();
  const { view } = useView();
  const { day } = useFacts();
  const range = ownRange(view, day);
  const counted = entries.map((entry) => ({ entry, n: shownCount(entry.layer, range) }));
  return (
    <section className="own-bar" aria-label={say.ownTitle(language)}>
      {counted.map(({ entry, n }) => (
        <p key={entry.id}>
          <bdi className="own-name">{entry.source.name}</bdi>
          <span role="status">{say.ownShownNow(language, { n, total: entry.opened.counts.taken })}</span>
          <button type="button" className="link-button" onClick={() => ownScreen.set({ at: 'file', id: entry.id })}>
            {say.ownOpen(language)}
          </button>
          <RemoveFile entry={entry} />
        </p>
      ))}
      {failed.map(({ id, name, why }) => (
        <Notice key={id} tone="error" action={say.ownRemoveNamed(language, { file: name })} onAction={() => void forget(id, name)}>
          {say.ownUnread(language, { file: name, why })}
        </Notice>
      ))}
      {sum(counted, ({ n }) => n) > MOST_DOTS && <p className="hint">{say.ownThinned(language)}</p>}
    </section>
  );
}
