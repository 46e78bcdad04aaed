import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Router } from 'wouter';
import * as say from '#messages';
import { Header } from '../src/app/Header.tsx';
import { Sheet } from '../src/app/Sheet.tsx';
import { MapFoot } from '../src/features/map/MapFoot.tsx';
import type { Pointer } from '../src/features/map/mapsOnPage.ts';
import { Breadcrumb } from '../src/features/panel/Breadcrumb.tsx';
import { type Desk, DeskProvider } from '../src/features/panel/context.tsx';
import { FirstHead } from '../src/features/panel/FirstHead.tsx';
import { asOfLine } from '../src/i18n/asOfLine.ts';
import { makeStore } from '../src/lib/store.ts';
import { homeRegion } from '../src/pages/mapSubject.ts';
import { isFullPage, pagePath } from '../src/pages/page.ts';
import type { PageSummary } from '../src/pages/summary/keyFigure.ts';
import { themes } from '../src/theme/tokens.ts';
import { type Camera, DEFAULT_VIEW } from '../src/view/viewState.ts';
import type { PageInput } from './pageInput.ts';

const nothing = () => {};

/**
 * The HTML that a built page shows before any script has run: header, head of the panel and map, rendered by the components of the app, so that
 * nothing moves when the app starts. `base` is the relative path to the site's root, `map` the drawn map as HTML.
 */
export function builtBody(summary: PageSummary, base: string, map: string, input: PageInput): string {
  const { language, page } = input;
  const home = `${base}${language.code === 'en' ? '' : language.code}`.replace(/\/$/, '');
  return renderToStaticMarkup(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <Router base={home} ssrPath={pagePath(page)}>
          <DeskProvider desk={builtDesk(base, input)}>
            <Header page={page} />
            {isFullPage(page) ? <BuiltFull summary={summary} input={input} /> : <BuiltMapPage summary={summary} map={map} input={input} />}
          </DeskProvider>
        </Router>
      </QueryClientProvider>
    </StrictMode>,
  );
}

/** The desk of a page without scripts: all facts are there, and nothing can be changed. */
function builtDesk(base: string, { atlas, language, day }: PageInput): Desk {
  const time = { atlas, fullAtlas: atlas, day, today: day, before: undefined, loading: [], loaded: [], failures: [] };
  return {
    site: { base, language: language.code, report: '' },
    language,
    isBuilt: true,
    want: nothing,
    prepare: nothing,
    ...time,
    view: DEFAULT_VIEW,
    theme: themes.day,
    setView: nothing,
  };
}

interface Built {
  summary: PageSummary;
  input: PageInput;
}

function BuiltFull({ summary, input }: Built) {
  const { language, atlas, page } = input;
  const home = homeRegion(atlas, page);
  return (
    <main className="full">
      <div className="full-page">
        <BuiltHead summary={summary} input={input} />
        <p className="hint">{asOfLine(language, atlas, home ? [home] : [])}</p>
      </div>
    </main>
  );
}

function BuiltMapPage({ summary, map, input }: Built & { map: string }) {
  return (
    <div className={`map-page page-${input.page.kind}`}>
      <Sheet>
        <main className="panel">
          <BuiltHead summary={summary} input={input} />
        </main>
      </Sheet>
      <div className="map-side">
        <section className="map" aria-label={say.mapLabel(input.language, { place: summary.heading })}>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the map was drawn from our own facts */}
          <div className="drawn-map" dangerouslySetInnerHTML={{ __html: map }} />
          <div className="neat-static" />
          <MapFoot camera={makeStore<Camera | null>(null)} pointer={makeStore<Pointer>(null)} />
        </section>
        <div className="time-bar" />
      </div>
    </div>
  );
}

function BuiltHead({ summary, input: { atlas, language, page } }: Built) {
  return (
    <>
      <NotStarted>{say.errorsNotStarted(language)}</NotStarted>
      {page.kind !== 'world' && page.kind !== 'unknown' && <Breadcrumb regionId={homeRegion(atlas, page)} here={summary.heading} />}
      <FirstHead page={page} summary={summary} />
    </>
  );
}

/** A message that the style sheet shows after some seconds, unless the app has started by then and taken the built page away. */
function NotStarted({ children }: { children: ReactNode }) {
  return (
    <div className="notice notice-error not-started">
      <p>{children}</p>
    </div>
  );
}
