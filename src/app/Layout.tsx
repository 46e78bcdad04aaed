import { type MouseEvent, Suspense, useEffect, useLayoutEffect, useMemo } from 'react';
import * as say from '#messages';
import { statesWithPages } from '../atlas/lookup.ts';
import { OfflineSoon } from '../features/offline/OfflineSoon.tsx';
import { DeskProvider } from '../features/panel/context.tsx';
import { FailedScripts } from '../features/panel/failedScripts.tsx';
import { Guarded } from '../features/panel/Guarded.tsx';
import { useFragment } from '../features/panel/navigation.ts';
import { watchPointed } from '../lib/pointed.ts';
import { isFullPage, type Page, pagePath } from '../pages/page.ts';
import { pageSummary, withChanges } from '../pages/pageSummary.ts';
import { pageTitle } from '../pages/pageTitle.ts';
import type { PageSummary } from '../pages/summary/keyFigure.ts';
import { Header } from './Header.tsx';
import { LanguageOffer } from './LanguageOffer.tsx';
import { MapPage, type Shown } from './MapPage.tsx';
import { FullPage, MissingDetails, Paper } from './pageParts.tsx';
import { Settled } from './Settled.tsx';
import { useFocusOnArrival } from './useFocusOnArrival.ts';
import { useScrollMemory } from './useScrollMemory.ts';

/** The frame of every page: the header, then either map and panel or one full page. */
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

/** The lines above the content of any page. */
function Lines({ desk, page, notices }: Omit<Shown, 'summary'>) {
  return (
    <>
      <LanguageOffer page={page} />
      {notices}
      <FailedScripts />
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
