import { useQuery, useQueryClient } from '@tanstack/react-query';
import { group } from 'd3';
import { useMemo } from 'react';
import * as say from '#messages';
import type { FactChange } from '../../atlas/changes.ts';
import { unique } from '../../lib/lists.ts';
import { pagePath, parsePath } from '../../pages/page.ts';
import { changesFile } from '../../queries/files.ts';
import { keepHand } from '../../render/slides/keepHand.ts';
import { changedNumbers, type NumberChange } from '../../render/slides/numbers.ts';
import { Icon } from '../../ui/Icon.tsx';
import { RecordTable } from '../../ui/RecordTable.tsx';
import { unpackBriefing } from '../../view/briefingAddress.ts';
import { parseView } from '../../view/viewQuery.ts';
import { TableChanges } from '../changes/TableChanges.tsx';
import { siteAddress } from '../export/address.ts';
import { JobLine } from '../export/JobLine.tsx';
import { saveDeck } from '../export/saveDeck.ts';
import { useJob } from '../export/useJob.ts';
import { useDesk, useFacts, useSite } from '../panel/context.tsx';
import { Fact } from '../panel/Fact.tsx';
import { PageLink } from '../panel/PageLink.tsx';
import { type OpenedDeck, openedDeck } from '../pins/openedDeck.ts';
import { loadPageDeck } from '../take/loadPageDeck.ts';
import { loadBriefingDeck } from './loadBriefingDeck.ts';

/** A deck of the atlas that was opened: which numbers and facts have changed since it was made, and the deck made anew with what a person wrote in it. */
export function DeckRefresh({ opened }: { opened: OpenedDeck }) {
  const { language } = useSite();
  const { memo } = opened.deck;
  const job = useJob();
  const remake = useRemake(opened);
  return (
    <section className="deck-refresh" aria-label={opened.name}>
      <h2>{say.refreshTitle(language, { name: opened.name, date: language.day(memo.asOf) })}</h2>
      {memo.language !== language.code && <p>{say.refreshLanguage(language)}</p>}
      <Numbers opened={opened} />
      <Facts opened={opened} />
      <p className="tools">
        <button type="button" className="button" onClick={job.run(say.makingSlides(language), remake)}>
          <Icon name="download" /> {say.refreshMake(language)}
        </button>
        <button type="button" className="tool" onClick={() => openedDeck.set(null)}>
          {say.appClose(language)}
        </button>
        <JobLine job={job} />
      </p>
    </section>
  );
}

/** Returns a task that makes the deck anew, saves it, and tells what of the old one it has. */
function useRemake({ name, deck }: OpenedDeck): (signal: AbortSignal) => Promise<string> {
  const desk = useDesk();
  const client = useQueryClient();
  const { language } = desk;
  return async (signal) => {
    const { briefing, query, path } = deck.memo;
    const made = briefing
      ? await loadBriefingDeck(client, desk, desk.fullAtlas, unpackBriefing(briefing))
      : await loadPageDeck(client, { ...desk, view: parseView(query).view }, parsePath(path));
    const kept = keepHand(made, deck);
    await saveDeck(kept.deck, siteAddress(desk), name.replace(/\.(pptx|potx)$/i, ''), signal);
    const { number } = language;
    const words = say.refreshKept(language, { titles: number(kept.titles), notes: number(kept.notes), left: number(kept.left) });
    return kept.own ? [words, say.refreshOwn(language, { own: number(kept.own) })].join(language.gap) : words;
  };
}

/** The counts that have changed since the deck was made, each with its sources. */
function Numbers({ opened: { deck } }: { opened: OpenedDeck }) {
  const { language } = useSite();
  const { fullAtlas, today } = useFacts();
  const rows = useMemo(() => changedNumbers(fullAtlas, language, deck.memo.numbers, today), [fullAtlas, language, deck, today]);
  if (!rows.length) return <p>{say.refreshSame(language)}</p>;
  const what = ({ page, about, label }: NumberChange) => (
    <>
      <PageLink page={page}>{about}</PageLink>: {label}
    </>
  );
  return (
    <>
      <h3>{say.refreshNumbers(language)}</h3>
      <RecordTable
        label={say.refreshNumbers(language)}
        rows={rows}
        keyOf={({ page, label }) => `${pagePath(page)} ${label}`}
        columns={[
          { name: say.refreshWhat(language), cell: what },
          { name: say.refreshBefore(language), cell: ({ before }) => before },
          {
            name: say.refreshAfter(language),
            cell: ({ label, after, sources }) => (
              <Fact what={label} sources={sources}>
                {after}
              </Fact>
            ),
          },
        ]}
      />
    </>
  );
}

/** The records of its regions that came, changed or went in the editions since, by table. Renders nothing where there are none. */
function Facts({ opened: { deck } }: { opened: OpenedDeck }) {
  const { site, language } = useSite();
  const { data = [] } = useQuery(changesFile(site));
  const changes = changesSince(data, deck.memo);
  if (!changes.length) return null;
  return (
    <>
      <h3>{say.refreshFacts(language)}</h3>
      {[...group(changes, ({ table }) => table)].map(([table, rows]) => (
        <TableChanges key={table} table={table} changes={rows} />
      ))}
    </>
  );
}

/** The changes in editions after that of a deck, in the regions of its numbers; a deck of the world has all. */
function changesSince(changes: readonly FactChange[], { edition, numbers }: OpenedDeck['deck']['memo']): FactChange[] {
  const regions = unique(numbers.map(([path]) => parsePath(path))).flatMap((page) => (page.kind === 'region' ? [page.id] : []));
  const isNewer = (row: FactChange) => row.edition.localeCompare(edition, 'en', { numeric: true }) > 0;
  return changes.filter((row) => isNewer(row) && row.record !== '' && (regions.length === 0 || regions.includes(row.regionId)));
}
