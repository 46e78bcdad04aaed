import { useDeferredValue, useMemo } from 'react';
import { findRegion } from '../../atlas/lookup.ts';
import { newsOrder } from '../../atlas/news.ts';
import { regionName } from '../../i18n/names.ts';
import type { PageSummary } from '../../pages/summary/keyFigure.ts';
import { Breadcrumb } from '../panel/Breadcrumb.tsx';
import { useFacts } from '../panel/context.tsx';
import { PageHead } from '../panel/PageHead.tsx';
import { useFiveYears } from '../panel/useFiveYears.ts';
import { ParticipationBar } from './ParticipationBar.tsx';
import { RegionSections } from './RegionSections.tsx';
import { SectionTabs } from './SectionTabs.tsx';

/** The sections after those that the news puts in order. */
const FURTHER = ['instruments', 'incidents', 'centres', 'areas', 'milestones', 'years', 'sources'] as const;

/** The panel of a region: what matters, the participating States, the news, and the sections below. */
export function RegionPanel({ id, summary }: { id: string; summary: PageSummary }) {
  const { atlas, day } = useFacts();
  const region = findRegion(atlas, id);
  const order = useMemo(() => newsOrder(atlas, id, day), [atlas, id, day]);
  const page = useMemo(() => ({ kind: 'region', id }) as const, [id]);
  const shown = useFiveYears(page, summary);
  // The head is painted first, so that a click on a region answers at once; the sections follow in a deferred render.
  const hasSections = useDeferredValue(true, false);
  return (
    <>
      <Breadcrumb here={region ? regionName(region) : summary.heading} />
      <PageHead summary={shown}>
        <SectionTabs sections={['summary', ...order, ...FURTHER]} />
      </PageHead>
      <ParticipationBar id={id} />
      {hasSections && <RegionSections id={id} order={order} />}
    </>
  );
}
