import type { QueryClient } from '@tanstack/react-query';
import type { Language } from '../../i18n/language.ts';
import { describeMap } from '../../map/describe/describeMap.ts';
import { comparedMap } from '../../map/describe/mapChanges.ts';
import { mapSubject } from '../../pages/mapSubject.ts';
import type { Page } from '../../pages/page.ts';
import { pageSummary, withChanges } from '../../pages/pageSummary.ts';
import { regionsOf } from '../../pages/regionsOf.ts';
import { type Before, resolveBefore, resolveTime } from '../../pages/resolveTime.ts';
import type { PageSummary } from '../../pages/summary/keyFigure.ts';
import { countsFile } from '../../queries/files.ts';
import { loadAtlas } from '../../queries/loadAtlas.ts';
import { loadMapData } from '../../queries/loadMapData.ts';
import { loadPlans } from '../../queries/loadPlans.ts';
import type { Deck } from '../../render/pptx/deck.ts';
import { addressOf } from '../export/address.ts';
import type { Desk } from '../panel/context.tsx';

/** Loads what the deck of a page needs, with all layers of its map that the view has, and makes it. Rejects with a FileError if a file cannot be read, and with a RangeError for a page without a deck. */
export async function loadPageDeck(client: QueryClient, desk: Pick<Desk, 'site' | 'language' | 'today' | 'view'>, page: Page): Promise<Deck> {
  const { site, language, today, view } = desk;
  const core = await loadAtlas(client, site, []);
  const subject = mapSubject(core, page);
  const needed = page.kind === 'world' ? 'all' : regionsOf(core, page);
  const [whole, { boundaries, data }, incidents, { pageDeck }] = await Promise.all([
    loadAtlas(client, site, needed),
    loadMapData(client, site, subject.regionId),
    page.kind === 'region' ? client.ensureQueryData(countsFile(site)) : undefined,
    import('../../render/slides/pageDeck.ts'),
  ]);
  const plans = page.kind === 'region' ? await loadPlans(client, site, whole, page.id) : [];
  const { atlas, day } = resolveTime(whole, view.at, today);
  const before = resolveBefore(whole, view.since, day);
  const summary = summaryOf(language, page, { atlas, day }, before);
  if (!summary) throw new RangeError('no such page');
  const mapOf = (facts: Before) => ({ atlas: facts.atlas, map: describeMap({ ...facts, whole, language, data, layers: view.layers, ...subject }) });
  const map = comparedMap(mapOf({ atlas, day }), before && mapOf(before));
  return pageDeck({
    atlas,
    language,
    day,
    incidents,
    page,
    summary,
    map: { map, boundaries, projection: view.projection, title: summary.sentence, subtitle: '', summary: summary.sentence, plans },
    addressOf: (shown) => addressOf(desk, shown),
  });
}

/** The head of a page, its counts with their change where an earlier time is compared. */
function summaryOf(language: Language, page: Page, now: Before, before: Before | undefined): PageSummary | null {
  const summary = pageSummary(now.atlas, language, page, now.day);
  if (!summary || !before) return summary;
  return withChanges(summary, pageSummary(before.atlas, language, page, before.day), before.atlas.at);
}
