import { memo, type ReactNode, Suspense, useDeferredValue, useMemo } from 'react';
import * as say from '#messages';
import type { Atlas } from '../atlas/records.ts';
import { MapView } from '../features/map/MapView.tsx';
import { type Desk, DeskProvider } from '../features/panel/context.tsx';
import { FirstHead } from '../features/panel/FirstHead.tsx';
import { Guarded } from '../features/panel/Guarded.tsx';
import { AtNotice } from '../features/time/AtNotice.tsx';
import { mapSubject } from '../pages/mapSubject.ts';
import { type Page, pagePath } from '../pages/page.ts';
import { pageSummary } from '../pages/pageSummary.ts';
import type { PageSummary } from '../pages/summary/keyFigure.ts';
import { MapTime, Panel, Paper, SinceList } from './pageParts.tsx';
import { Settled } from './Settled.tsx';
import { Sheet } from './Sheet.tsx';

/** A page with what its map and its panel show. */
export interface Shown {
  desk: Desk;
  page: Page;
  /** Null if the page does not exist, or does not exist at the chosen time. */
  summary: PageSummary | null;
  notices: ReactNode;
}

/**
 * Map and panel. On navigation the panel updates first; on a change of year the map does. The other half follows as a deferred update. They get
 * separate `DeskProvider`s: one provider around both would re-render the half that is held back.
 */
export function MapPage(now: Shown) {
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

/** The most instruments for which the brief of a State is one sheet of A4; for more it is two. */
const MOST_ON_ONE = 15;

/** On how many sheets the brief of a State is printed. */
const briefSheets = ({ participations }: Atlas, iso3: string) => (participations.filter((row) => row.iso3 === iso3).length > MOST_ON_ONE ? 2 : 1);

const PanelSide = memo(({ desk, page, summary, notices }: Shown) => {
  const { atlas, fullAtlas, before, language, today } = desk;
  const path = pagePath(page);
  const isKnownToday = summary === null && atlas !== fullAtlas && pageSummary(fullAtlas, language, page, today) !== null;
  return (
    <DeskProvider desk={desk}>
      <Sheet>
        <main id="content" className="panel" tabIndex={-1}>
          {notices}
          {before && (
            <Guarded>
              <Suspense fallback={null}>
                <SinceList regionId={mapSubject(fullAtlas, page).regionId} />
              </Suspense>
            </Guarded>
          )}
          {/* It comes with the head of the panel, which it would move if it came later. */}
          <AtNotice regionId={mapSubject(fullAtlas, page).regionId} />
          <Guarded resetKey={path} head={<PanelHead path={path} page={page} summary={summary} />}>
            <Suspense fallback={summary && <FirstHead page={page} summary={summary} />}>
              <Panel page={page} summary={summary} isLater={isKnownToday} />
              <Settled path={path} />
            </Suspense>
          </Guarded>
          <Guarded>
            <Suspense fallback={null}>
              {/* The sheet of a record, full of dated rows, names the best source of each. */}
              <Paper most={mapSubject(fullAtlas, page).record ? 1 : 3} sheets={page.kind === 'state' ? briefSheets(atlas, page.id) : undefined} />
            </Suspense>
          </Guarded>
        </main>
      </Sheet>
    </DeskProvider>
  );
});

/** The head of a panel that failed. */
function PanelHead({ path, page, summary }: { path: string; page: Page; summary: PageSummary | null }) {
  return (
    <>
      {summary && <FirstHead page={page} summary={summary} />}
      <Settled path={path} />
    </>
  );
}
