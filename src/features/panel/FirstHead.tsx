import type { Page } from '../../pages/page.ts';
import type { PageSummary } from '../../pages/summary/keyFigure.ts';
import { PageHead } from './PageHead.tsx';

/** The head of a page where the rest of its panel is not there yet: it keeps the room of what will stand within it, so that nothing moves. */
export function FirstHead({ page, summary }: { page: Page; summary: PageSummary }) {
  return (
    <PageHead summary={summary} isBrief={page.kind === 'world'}>
      {page.kind === 'region' && <div className="tabs" />}
    </PageHead>
  );
}
