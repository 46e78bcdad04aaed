import { sum } from 'd3';
import * as say from '#messages';
import { shownCount } from '../../import/shownRows.ts';
import { MOST_DOTS } from '../../map/describe/dotCells.ts';
import { useFacts, useSite, useView } from '../panel/context.tsx';
import { type OwnEntry, ownScreen } from './ownLayers.ts';
import { ownRange } from './ownRange.ts';
import { RemoveFile } from './RemoveFile.tsx';

/** A line for each own file: its name, how many of its rows the clock shows, and buttons that open and remove it. */
export function OwnBar({ entries }: { entries: readonly OwnEntry[] }) {
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
      {sum(counted, ({ n }) => n) > MOST_DOTS && <p className="hint">{say.ownThinned(language)}</p>}
    </section>
  );
}
