import type { QueryClient } from '@tanstack/react-query';
import { cellCounts } from '../../atlas/incidents.ts';
import { findRegion, WORLDWIDE } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/records.ts';
import { makeFigure, needsIncidents } from '../../figures/registry.ts';
import { placedTitle } from '../../figures/shared/placedTitle.ts';
import type { Language } from '../../i18n/language.ts';
import type { Site } from '../../lib/site.ts';
import { describeMap } from '../../map/describe/describeMap.ts';
import { comparedMap, comparedWords } from '../../map/describe/mapChanges.ts';
import type { Page } from '../../pages/page.ts';
import { pageSummary } from '../../pages/pageSummary.ts';
import { type Before, resolveBefore, resolveTime } from '../../pages/resolveTime.ts';
import { cellsFile, countsFile } from '../../queries/files.ts';
import { loadAtlas } from '../../queries/loadAtlas.ts';
import { loadMapData } from '../../queries/loadMapData.ts';
import { loadPlans } from '../../queries/loadPlans.ts';
import type { FigureMaker } from '../../render/slides/figureSlides.ts';
import type { MapView } from '../../render/slides/mapSlide.ts';
import { SLIDE_THEME } from '../../render/slides/slideTheme.ts';
import type { Pin } from '../../view/briefing.ts';
import { incidentChoice } from '../../view/incidentChoice.ts';
import { parseView } from '../../view/viewQuery.ts';
import type { ViewState } from '../../view/viewState.ts';
import { addressOf } from '../export/address.ts';
import { ownLayers } from '../own/ownLayers.ts';
import { ownNow } from '../own/ownNow.ts';

/** A pinned view with the data to draw it: a function that makes its figure, or its map. */
export interface Pinned {
  title: string;
  /** The facts at its time, and the last day of it. */
  atlas: Atlas;
  day: string;
  /** Address of the live view. */
  address: string;
  make: FigureMaker | null;
  map: MapView | null;
}

/** The site and language in which pins are shown, and today's date. */
export interface PinPlace {
  site: Site;
  language: Language;
  today: string;
}

type Shared = Pick<Pinned, 'atlas' | 'day' | 'address'> & { before: Before | undefined; view: ViewState; regionId: string | undefined; page: Page };

/** Typical size in px of the map on screen. A pinned camera is fitted to this size, because the size of the reader's own window is not kept. */
const SEEN = { width: 892, height: 712 };
/** Width in px for a figure of which only the title is used. */
const TITLE_WIDTH = 900;

/** Loads the data of a pinned view. Rejects with a FileError if a file cannot be read. */
export async function loadPinned(client: QueryClient, place: PinPlace, pin: Pin): Promise<Pinned> {
  const { site, language, today } = place;
  const view = parseView(pin.query).view;
  const whole = await loadAtlas(client, site, pin.regionId ? [pin.regionId, WORLDWIDE] : 'all');
  const regionId = pin.regionId && findRegion(whole, pin.regionId) ? pin.regionId : undefined;
  const page = pageOf(pin, regionId);
  const { atlas, day } = resolveTime(whole, view.at, today);
  const shared = { atlas, day, before: resolveBefore(whole, view.since, day), view, regionId, page, address: addressOf({ site, language, view }, page) };
  return pin.figure === 'map' ? loadMap(client, place, pin, shared) : loadFigure(client, place, pin.figure, pin.title, shared);
}

function pageOf({ figure }: Pin, regionId: string | undefined): Page {
  if (figure === 'map') return regionId ? { kind: 'region', id: regionId } : { kind: 'world' };
  return { kind: 'figure', id: figure, ...(regionId ? { regionId } : {}) };
}

async function loadFigure(
  client: QueryClient,
  { site, language }: PinPlace,
  id: Exclude<Pin['figure'], 'map'>,
  title: string,
  shared: Shared,
): Promise<Pinned> {
  const { atlas, day, before, address, view, regionId } = shared;
  const incidents = needsIncidents(id) ? await client.ensureQueryData(countsFile(site)) : undefined;
  const context = { atlas, language, day, before, incidents, theme: SLIDE_THEME, ...(regionId ? { regionId } : {}) };
  const make: Pinned['make'] = (width, rows, most) => {
    const isPart = rows !== undefined;
    const figure = makeFigure(id, { ...context, width, rows, most, isTight: isPart, isBrief: isPart }, view);
    return { ...figure, title: placedTitle(context, figure.title, regionId) };
  };
  return { atlas, day, address, title: title || make(TITLE_WIDTH).title, make, map: null };
}

async function loadMap(client: QueryClient, { site, language, today }: PinPlace, pin: Pin, shared: Shared): Promise<Pinned> {
  const { atlas, day, before, address, view, regionId, page } = shared;
  const { boundaries, data } = await loadMapData(client, site, regionId);
  const cells = view.layers.includes('incidents') ? cellCounts(await client.ensureQueryData(cellsFile(site)), incidentChoice(view, today)) : undefined;
  const summary = pageSummary(atlas, language, page, day)?.sentence ?? '';
  const title = pin.title || placedTitle({ atlas, language }, summary, regionId);
  const described = { language, data, layers: view.layers, regionId };
  const earlier = before && { atlas: before.atlas, map: describeMap({ ...described, ...before }) };
  const map = comparedMap(
    {
      atlas,
      map: describeMap({
        ...described,
        atlas,
        day,
        cells,
        own: ownNow(
          ownLayers.get().map(({ layer }) => layer),
          view,
          day,
        ),
      }),
    },
    earlier,
  );
  const seen = view.camera && { camera: view.camera, ...SEEN };
  // A view that somebody chose may show another part of the region.
  const plans = seen ? [] : await loadPlans(client, site, atlas, regionId);
  return {
    atlas,
    day,
    address,
    title,
    make: null,
    map: { map, boundaries, projection: view.projection, seen, plans, title, subtitle: comparedWords(language, map), summary },
  };
}
