import { loadDrawnMap } from '../features/map/drawnScript.ts';
import { loadLiveMap } from '../features/map/liveScript.ts';
import { isFullPage, type Page } from '../pages/page.ts';
import type { PageSummary } from '../pages/summary/keyFigure.ts';
import { lazyPart } from '../ui/lazyPart.tsx';
import type { ViewState } from '../view/viewState.ts';

// The scripts of these pages are loaded when a page is opened, or when the pointer or the focus comes to a link to it, so that the start script stays small.
const AboutPage = lazyPart(async () => (await import('../features/about/AboutPage.tsx')).AboutPage);
const BriefingPage = lazyPart(async () => (await import('../features/briefing/BriefingPage.tsx')).BriefingPage);
const ComparePage = lazyPart(async () => (await import('../features/compare/ComparePage.tsx')).ComparePage);
const CentrePanel = lazyPart(async () => (await import('../features/centre/CentrePanel.tsx')).CentrePanel);
const InstrumentPanel = lazyPart(async () => (await import('../features/instrument/InstrumentPanel.tsx')).InstrumentPanel);
const ProgrammePanel = lazyPart(async () => (await import('../features/programme/ProgrammePanel.tsx')).ProgrammePanel);
const RegionPanel = lazyPart(async () => (await import('../features/region/RegionPanel.tsx')).RegionPanel);
const WorldPanel = lazyPart(async () => (await import('../features/world/WorldPanel.tsx')).WorldPanel);
/** With the map of its sheet, because a browser that prints waits for nothing. The panel stands where that fails. */
const StatePanel = lazyPart(async () => {
  const [panel] = await Promise.all([import('../features/state/StatePanel.tsx'), import('../features/map/RecordMap.tsx').catch(() => null)]);
  return panel.StatePanel;
});
const FigurePage = lazyPart(async () => (await import('../features/figures/FigurePage.tsx')).FigurePage);
const GalleryPage = lazyPart(async () => (await import('../features/gallery/GalleryPage.tsx')).GalleryPage);
const CoveragePage = lazyPart(async () => (await import('../features/coverage/CoveragePage.tsx')).CoveragePage);
const DataPage = lazyPart(async () => (await import('../features/data/DataPage.tsx')).DataPage);
const ChangesPage = lazyPart(async () => (await import('../features/changes/ChangesPage.tsx')).ChangesPage);
const SourcesPage = lazyPart(async () => (await import('../features/sources/SourcesPage.tsx')).SourcesPage);
const NotYet = lazyPart(async () => (await import('../features/time/NotYet.tsx')).NotYet);
const NotFoundPage = lazyPart(async () => (await import('../features/notFound/NotFoundPage.tsx')).NotFoundPage);

/** The bar of years under the map. */
export const MapTime = lazyPart(async () => (await import('../features/time/MapTime.tsx')).MapTime);

/** The key and the end of the sheet for paper. */
export const Paper = lazyPart(async () => (await import('./Paper.tsx')).Paper);

/** The list of what came and went between two times that are compared. */
export const SinceList = lazyPart(async () => (await import('../features/time/SinceList.tsx')).SinceList);

/** The notice that details of a region are missing. */
export const MissingDetails = lazyPart(async () => (await import('../features/panel/MissingDetails.tsx')).MissingDetails);

const SCRIPTS: Record<Page['kind'], { preload: () => Promise<unknown> }> = {
  world: WorldPanel,
  region: RegionPanel,
  state: StatePanel,
  centre: CentrePanel,
  programme: ProgrammePanel,
  instrument: InstrumentPanel,
  figure: FigurePage,
  figures: GalleryPage,
  compare: ComparePage,
  briefing: BriefingPage,
  about: AboutPage,
  coverage: CoveragePage,
  data: DataPage,
  changes: ChangesPage,
  sources: SourcesPage,
  unknown: NotFoundPage,
};

/** Loads the scripts that a kind of page needs beside the start script; resolves when they are there. Where one cannot be loaded, the part that needs it asks again and says so. */
export function preloadScript(kind: Page['kind']): Promise<unknown> {
  const panel = SCRIPTS[kind].preload();
  if (isFullPage({ kind })) return panel;
  return Promise.all([panel, MapTime.preload(), loadDrawnMap().catch(() => {})]);
}

/** Loads the scripts of the page that the reader opens the site at, and the engine of the live map, whose worker makes ready while the page is being made. */
export async function preloadFirst(page: Page, { map }: Pick<ViewState, 'map'>, root: string): Promise<void> {
  const scripts = preloadScript(page.kind);
  if (!isFullPage(page) && map !== 'drawn') await loadLiveMap(root).catch(() => {});
  await scripts;
}

/** A page that fills the window. */
export function FullPage({ page }: { page: Page }) {
  if (page.kind === 'figure') return <FigurePage id={page.id} regionId={page.regionId} />;
  if (page.kind === 'figures') return <GalleryPage />;
  if (page.kind === 'compare') return <ComparePage />;
  if (page.kind === 'briefing') return <BriefingPage />;
  if (page.kind === 'coverage') return <CoveragePage />;
  if (page.kind === 'data') return <DataPage />;
  if (page.kind === 'changes') return <ChangesPage />;
  return page.kind === 'about' ? <AboutPage /> : <SourcesPage />;
}

/** The panel of a page beside the map. Without a summary the page does not exist, or (`isLater`) does not exist yet at the chosen time. */
export function Panel({ page, summary, isLater }: { page: Page; summary: PageSummary | null; isLater: boolean }) {
  if (!summary) return isLater ? <NotYet page={page} /> : <NotFoundPage page={page} />;
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
