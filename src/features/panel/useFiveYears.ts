import { useDeferredValue, useMemo } from 'react';
import { yearsFrom } from '../../atlas/news.ts';
import type { Page } from '../../pages/page.ts';
import { pageSummary, withChanges } from '../../pages/pageSummary.ts';
import { resolveBefore } from '../../pages/resolveTime.ts';
import type { PageSummary } from '../../pages/summary/keyFigure.ts';
import { useFacts, useSite } from './context.tsx';

const YEARS = 5;

/** The head of a page with the change of its counts over five years, unless the reader compares with another time; the change comes after the first paint. */
export function useFiveYears(page: Page, summary: PageSummary): PageSummary {
  const { language } = useSite();
  const { fullAtlas, day, before } = useFacts();
  const isPainted = useDeferredValue(true, false);
  return useMemo(() => {
    const then = isPainted && !before && resolveBefore(fullAtlas, yearsFrom(day, -YEARS).slice(0, 4), day);
    return then ? withChanges(summary, pageSummary(then.atlas, language, page, then.day), then.atlas.at) : summary;
  }, [isPainted, before, fullAtlas, day, summary, language, page]);
}
