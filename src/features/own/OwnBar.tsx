import { sum } from 'd3';
import { useMemo } from 'react';
import * as say from '#messages';
import { ownBounds } from '../../import/ownBounds.ts';
import { shownCount } from '../../import/shownRows.ts';
import { MOST_DOTS } from '../../map/describe/dotCells.ts';
import type { MapSurface } from '../../map/describe/surface.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useFacts, useSite, useView } from '../panel/context.tsx';
import { forget, type OwnEntry, ownScreen, type Unread } from './ownLayers.ts';
import { ownRange } from './ownRange.ts';
import { RemoveFile } from './RemoveFile.tsx';

interface Props {
  entries: readonly OwnEntry[];
  failed: readonly Unread[];
  surface: MapSurface;
}

/** A line for each own file: its name, how many of its rows the clock shows, and buttons that open it, go to it and remove it; on a small map one line for several. And for each kept file that failed, why. */
export function OwnBar({ entries, failed, surface }: Props) {
  const { language } = useSite();
  const { view } = useView();
  const { day } = useFacts();
  const range = ownRange(view, day);
  const counted = entries.map((entry) => ({ entry, n: shownCount(entry.layer, range), total: entry.opened.counts.taken }));
  const all = { n: sum(counted, ({ n }) => n), total: sum(counted, ({ total }) => total) };
  return (
    <section className="own-bar" aria-label={say.ownTitle(language)}>
      {counted.map(({ entry, n, total }) => (
        <FileLine key={entry.id} entry={entry} counts={{ n, total }} surface={surface} />
      ))}
      {entries.length > 1 && (
        <p className="own-sum">
          <b>{say.ownFiles(language, { n: entries.length })}</b>
          <span>{say.ownShownNow(language, all)}</span>
          <button type="button" className="link-button" onClick={() => ownScreen.set({ at: 'start' })}>
            {say.ownOpen(language)}
          </button>
        </p>
      )}
      {failed.map(({ id, name, why }) => (
        <Notice key={id} tone="error" action={say.ownRemoveNamed(language, { file: name })} onAction={() => void forget(id, name)}>
          {say.ownUnread(language, { file: name, why })}
        </Notice>
      ))}
      {all.n > MOST_DOTS && <p className="hint">{say.ownThinned(language)}</p>}
    </section>
  );
}

function FileLine({ entry, counts, surface }: { entry: OwnEntry; counts: { n: number; total: number }; surface: MapSurface }) {
  const { language } = useSite();
  const bounds = useMemo(() => ownBounds(entry.layer), [entry.layer]);
  return (
    <p className="own-line">
      <bdi className="own-name">{entry.source.name}</bdi>
      <span role="status">{say.ownShownNow(language, counts)}</span>
      <button type="button" className="link-button" onClick={() => ownScreen.set({ at: 'file', id: entry.id })}>
        {say.ownOpen(language)}
      </button>
      {bounds && (
        <button type="button" className="link-button own-go" onClick={() => surface.look(bounds, !matchMedia('(prefers-reduced-motion: reduce)').matches)}>
          {say.ownGo(language)}
        </button>
      )}
      <RemoveFile entry={entry} />
    </p>
  );
}
