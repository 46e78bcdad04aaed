import { memo, type ReactNode, Suspense, useDeferredValue, useEffect, useLayoutEffect, useMemo } from 'react';
import * as say from '#messages';
import { statesWithPages } from '../atlas/lookup.ts';
import { MapView } from '../features/map/MapView.tsx';
import { NotFoundPage } from '../features/notFound/NotFoundPage.tsx';
import { type Desk, DeskProvider } from '../features/panel/context.tsx';
import { Guarded } from '../features/panel/Guarded.tsx';
import { PageHead } from '../features/panel/PageHead.tsx';
import { RegionPanel } from '../features/region/RegionPanel.tsx';
import { AtNotice } from '../features/time/AtNotice.tsx';
import { NotYet } from '../features/time/NotYet.tsx';
import { TimeBar } from '../features/time/TimeBar.tsx';
import { WorldPanel } from '../features/world/WorldPanel.tsx';
import { mapSubject } from '../pages/mapSubject.ts';
import { isFullPage, type Page, pagePath } from '../pages/page.ts';
import { type PageSummary, pageSummary } from '../pages/pageSummary.ts';
import { pageTitle } from '../pages/pageTitle.ts';
import { lazyPart } from '../ui/lazyPart.tsx';
import { Header } from './Header.tsx';
import { Settled } from './Settled.tsx';
import { Sheet } from './Sheet.tsx';
import { useScrollMemory } from './useScrollMemory.ts';

// These pages are loaded when they are opened, so that the start script stays small. RegionPanel is in the start script, because most readers open a region first.
const AboutPage = lazyPart(async () => (await import('../features/about/AboutPage.tsx')).AboutPage);
const BriefingPage = lazyPart(async () => (await import('../features/briefing/BriefingPage.tsx')).BriefingPage);
const ComparePage = lazyPart(async () => (await import('../features/compare/ComparePage.tsx')).ComparePage);
const CentrePanel = lazyPart(async () => (await import('../features/centre/CentrePanel.tsx')).CentrePanel);
const InstrumentPanel = lazyPart(async () => (await import('../features/instrument/InstrumentPanel.tsx')).InstrumentPanel);
const ProgrammePanel = lazyPart(async () => (await import('../features/programme/ProgrammePanel.tsx')).ProgrammePanel);
const StatePanel = lazyPart(async () => (await import('../features/state/StatePanel.tsx')).StatePanel);
const FigurePage = lazyPart(async () => (await import('../features/figures/FigurePage.tsx')).FigurePage);
const GalleryPage = lazyPart(async () => (await import('../features/gallery/GalleryPage.tsx')).GalleryPage);
const SourcesPage = lazyPart(async () => (await import('../features/sources/SourcesPage.tsx')).SourcesPage);

interface Shown {
  desk: Desk;
  page: Page;
  /** Null if the page does not exist, or does not exist at the chosen time. */
  summary: PageSummary | null;
  notices: ReactNode;
}

/**
 * The frame of every page: the header, then either map and panel or one full page. Map and panel get separate `DeskProvider`s: one provider around
 * both would re-render the half that `useDeferredValue` is holding back.
 */
export function Layout({ desk, page, notices }: Omit<Shown, 'summary'>) {
  const { atlas, fullAtlas, language, day } = desk;
  const summary = useMemo(() => pageSummary(atlas, language, page, day), [atlas, language, page, day]);
  useEffect(() => {
    // Set after the page is painted, because the title is slow to build and nobody waits for it.
    const timer = setTimeout(() => {
      document.title = pageTitle(fullAtlas, language, page, day);
    });
    return () => clearTimeout(timer);
  }, [fullAtlas, language, page, day]);
  useLayoutEffect(() => document.getElementById('static')?.remove(), []);
  useScrollMemory(pagePath(page));
  const known = isKnown(page, summary, page.kind !== 'state' || statesWithPages(fullAtlas).includes(page.id));
  return (
    <>
      <a className="skip" href="#content">
        {say.appSkip(language)}
      </a>
      <DeskProvider desk={desk}>
        <Header page={page} />
        {isFullPage(page) && (
          <main id="content" className="full" tabIndex={-1}>
            {notices}
            <Guarded resetKey={pagePath(page)} head={<Settled path={pagePath(page)} />}>
              <Suspense fallback={<p className="hint">{say.appLoading(language)}</p>}>
                <FullPage page={page} />
                <Settled path={pagePath(page)} />
              </Suspense>
            </Guarded>
          </main>
        )}
      </DeskProvider>
      {!isFullPage(page) && <MapPage desk={desk} page={page} summary={known ? summary : null} notices={notices} />}
    </>
  );
}

function isKnown(page: Page, summary: PageSummary | null, hasPage: boolean): boolean {
  return page.kind !== 'unknown' && summary !== null && hasPage;
}

function FullPage({ page }: { page: Page }) {
  if (page.kind === 'figure') return <FigurePage id={page.id} regionId={page.regionId} />;
  if (page.kind === 'figures') return <GalleryPage />;
  if (page.kind === 'compare') return <ComparePage />;
  if (page.kind === 'briefing') return <BriefingPage />;
  return page.kind === 'about' ? <AboutPage /> : <SourcesPage />;
}

/** Map and panel. On navigation the panel updates first; on a change of year the map does. The other half follows as a deferred update. */
function MapPage(now: Shown) {
  const { page } = now;
  const late = useDeferredValue(now);
  const isSamePage = pagePath(late.page) === pagePath(page);
  return (
    <div className="map-page">
      <PanelSide {...(isSamePage ? late : now)} />
      <MapSide {...(isSamePage ? now : late)} />
    </div>
  );
}

const MapSide = memo(({ desk, page, summary }: Shown) => {
  const path = pagePath(page);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path identifies the page
  const { regionId, focus } = useMemo(() => mapSubject(desk.fullAtlas, page), [desk.fullAtlas, path]);
  return (
    <DeskProvider desk={desk}>
      <div className="map-side">
        <MapView regionId={regionId} focus={focus} place={summary?.heading ?? say.wordsWorld(desk.language)} />
        <TimeBar regionId={regionId} />
      </div>
    </DeskProvider>
  );
});

const PanelSide = memo(({ desk, page, summary, notices }: Shown) => {
  const { atlas, fullAtlas, language, today } = desk;
  const path = pagePath(page);
  const isKnownToday = summary === null && atlas !== fullAtlas && pageSummary(fullAtlas, language, page, today) !== null;
  return (
    <DeskProvider desk={desk}>
      <Sheet>
        <main id="content" className="panel" tabIndex={-1}>
          {notices}
          <AtNotice regionId={mapSubject(fullAtlas, page).regionId} />
          <Guarded resetKey={path} head={<PanelHead path={path} summary={summary} />}>
            <Suspense fallback={summary && <PageHead summary={summary} />}>
              {summary ? <Panel page={page} summary={summary} /> : isKnownToday ? <NotYet page={page} /> : <NotFoundPage page={page} />}
              <Settled path={path} />
            </Suspense>
          </Guarded>
        </main>
      </Sheet>
    </DeskProvider>
  );
});

/** What stays of a panel that failed. */
function PanelHead({ path, summary }: { path: string; summary: PageSummary | null }) {
  return (
    <>
      {summary && <PageHead summary={summary} />}
      <Settled path={path} />
    </>
  );
}

function Panel({ page, summary }: { page: Page; summary: PageSummary }) {
  switch (page.kind) {
    case 'region':
      return <RegionPanel key={page.id} id={page.id} summary={summary} />;
    case 'state':
      return <StatePanel key={page.id} iso3={page.id} summary={summary} />;
    case 'centre':
      return <CentrePanel key={page.id} id={page.id} summary={summary} />;
    case 'programme':
      return <ProgrammePanel key={page.id} id={page.id} summary={summary} />;
    case 'instrument':
      return <InstrumentPanel key={page.id} id={page.id} summary={summary} />;
    default:
      return <WorldPanel summary={summary} />;
  }
}
