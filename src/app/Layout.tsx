import { type MouseEvent, memo, type ReactNode, Suspense, useDeferredValue, useEffect, useLayoutEffect, useMemo } from 'react';
import * as say from '#messages';
import { statesWithPages } from '../atlas/lookup.ts';
import { MapView } from '../features/map/MapView.tsx';
import { OfflineSoon } from '../features/offline/OfflineSoon.tsx';
import { type Desk, DeskProvider } from '../features/panel/context.tsx';
import { FirstHead } from '../features/panel/FirstHead.tsx';
import { Guarded } from '../features/panel/Guarded.tsx';
import { useFragment } from '../features/panel/navigation.ts';
import { watchPointed } from '../lib/pointed.ts';
import { mapSubject } from '../pages/mapSubject.ts';
import { isFullPage, type Page, pagePath } from '../pages/page.ts';
import { pageSummary, withChanges } from '../pages/pageSummary.ts';
import { pageTitle } from '../pages/pageTitle.ts';
import type { PageSummary } from '../pages/summary/keyFigure.ts';
import { Header } from './Header.tsx';
import { LanguageOffer } from './LanguageOffer.tsx';
import { FullPage, MapTime, MissingDetails, Panel, Paper, TimeNotices } from './pageParts.tsx';
import { Settled } from './Settled.tsx';
import { Sheet } from './Sheet.tsx';
import { useFocusOnArrival } from './useFocusOnArrival.ts';
import { useScrollMemory } from './useScrollMemory.ts';

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
  const { atlas, fullAtlas, language, day, before } = desk;
  const summary = useMemo(() => {
    const now = pageSummary(atlas, language, page, day);
    return now && before ? withChanges(now, pageSummary(before.atlas, language, page, before.day), before.atlas.at) : now;
  }, [atlas, language, page, day, before]);
  useEffect(() => {
    // Set after the page is painted, because the title is slow to build and nobody waits for it.
    const timer = setTimeout(() => {
      document.title = pageTitle(fullAtlas, language, page, day);
    });
    return () => clearTimeout(timer);
  }, [fullAtlas, language, page, day]);
  useLayoutEffect(() => document.getElementById('static')?.remove(), []);
  useEffect(() => watchPointed(document), []);
  const fragment = useFragment();
  useScrollMemory(pagePath(page), fragment);
  useFocusOnArrival(pagePath(page), fragment);
  const lines = <Lines desk={desk} page={page} notices={notices} />;
  const known = isKnown(page, summary, page.kind !== 'state' || statesWithPages(fullAtlas).includes(page.id));
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: a link within the page, whose fragment is not to be written into the address */}
      <a className="skip" href="#content" onClick={skipTo('#content')}>
        {say.appSkip(language)}
      </a>
      {!isFullPage(page) && (
        // biome-ignore lint/a11y/useValidAnchor: as above
        <a className="skip" href="#map" onClick={skipTo('.map-targets [tabindex="0"], #map')}>
          {say.appSkipMap(language)}
        </a>
      )}
      <DeskProvider desk={desk}>
        <Header page={page} />
        <OfflineSoon />
        {isFullPage(page) && (
          <main id="content" className="full" tabIndex={-1}>
            {lines}
            <Guarded resetKey={pagePath(page)} head={<Settled path={pagePath(page)} />}>
              <Suspense fallback={<p className="hint">{say.appLoading(language)}</p>}>
                <FullPage page={page} />
                <Settled path={pagePath(page)} />
              </Suspense>
              <Suspense fallback={null}>
                <Paper most={3} />
              </Suspense>
            </Guarded>
          </main>
        )}
      </DeskProvider>
      {!isFullPage(page) && <MapPage desk={desk} page={page} summary={known ? summary : null} notices={lines} />}
    </>
  );
}

/** What stands above the content of any page. */
function Lines({ desk, page, notices }: Omit<Shown, 'summary'>) {
  return (
    <>
      <LanguageOffer page={page} />
      {notices}
      {desk.failures.length > 0 && (
        <Guarded>
          <Suspense fallback={null}>
            <MissingDetails page={page} />
          </Suspense>
        </Guarded>
      )}
    </>
  );
}

/** Moves the focus to an element without writing its id into the address, where the fragment may be a briefing. */
function skipTo(selector: string) {
  return (event: MouseEvent) => {
    event.preventDefault();
    document.querySelector<HTMLElement>(selector)?.focus();
  };
}

function isKnown(page: Page, summary: PageSummary | null, hasPage: boolean): boolean {
  return page.kind !== 'unknown' && summary !== null && hasPage;
}

/** Map and panel. On navigation the panel updates first; on a change of year the map does. The other half follows as a deferred update. */
function MapPage(now: Shown) {
  const { page } = now;
  const late = useDeferredValue(now);
  const isSamePage = pagePath(late.page) === pagePath(page);
  return (
    <div className={`map-page page-${page.kind}`}>
      <PanelSide {...(isSamePage ? late : now)} />
      <MapSide {...(isSamePage ? now : late)} />
    </div>
  );
}

const MapSide = memo(({ desk, page, summary }: Shown) => {
  const path = pagePath(page);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path identifies the page
  const { regionId, record } = useMemo(() => mapSubject(desk.fullAtlas, page), [desk.fullAtlas, path]);
  return (
    <DeskProvider desk={desk}>
      <div className="map-side">
        <MapView regionId={regionId} record={record} place={summary?.heading ?? say.wordsWorld(desk.language)} />
        <Guarded>
          <Suspense fallback={<NoTime isPast={Boolean(desk.atlas.at)} />}>
            <MapTime regionId={regionId} />
          </Suspense>
        </Guarded>
      </div>
    </DeskProvider>
  );
});

/** The room of the time bar, and of what changed at a past time, while their script loads. */
function NoTime({ isPast }: { isPast: boolean }) {
  return (
    <>
      {isPast && <div className="change-caption" />}
      <div className="time-bar" />
    </>
  );
}

const PanelSide = memo(({ desk, page, summary, notices }: Shown) => {
  const { atlas, fullAtlas, before, language, today } = desk;
  const path = pagePath(page);
  const isKnownToday = summary === null && atlas !== fullAtlas && pageSummary(fullAtlas, language, page, today) !== null;
  return (
    <DeskProvider desk={desk}>
      <Sheet>
        <main id="content" className="panel" tabIndex={-1}>
          {notices}
          {(atlas.at || before) && (
            <Guarded>
              <Suspense fallback={null}>
                <TimeNotices regionId={mapSubject(fullAtlas, page).regionId} />
              </Suspense>
            </Guarded>
          )}
          <Guarded resetKey={path} head={<PanelHead path={path} page={page} summary={summary} />}>
            <Suspense fallback={summary && <FirstHead page={page} summary={summary} />}>
              <Panel page={page} summary={summary} isLater={isKnownToday} />
              <Settled path={path} />
            </Suspense>
          </Guarded>
          <Guarded>
            <Suspense fallback={null}>
              {/* The sheet of a record, full of dated rows, names the best source of each. */}
              <Paper most={mapSubject(fullAtlas, page).record ? 1 : 3} />
            </Suspense>
          </Guarded>
        </main>
      </Sheet>
    </DeskProvider>
  );
});

/** What stays of a panel that failed. */
function PanelHead({ path, page, summary }: { path: string; page: Page; summary: PageSummary | null }) {
  return (
    <>
      {summary && <FirstHead page={page} summary={summary} />}
      <Settled path={path} />
    </>
  );
}
