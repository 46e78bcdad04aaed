import { type RefObject, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { BoundaryData } from '../../map/describe/boundaries.ts';
import type { MapEvents } from '../../map/describe/surface.ts';
import type { DrawnMap } from '../../map/drawn/DrawnMap.ts';
import { serializeView } from '../../view/viewQuery.ts';
import type { ViewState } from '../../view/viewState.ts';
import { coversOf } from './covers.ts';
import { useDrawnScript } from './drawnScript.ts';
import { mapPadding, type ShownNow } from './mapsOnPage.ts';

/** The drawn map, or null until its script has loaded and there is a description to draw. On a built page it takes over the map that the page contains. */
export function useDrawnMap(host: RefObject<HTMLDivElement | null>, boundaries: BoundaryData | null, shown: ShownNow, events: MapEvents): DrawnMap | null {
  const [drawn, setDrawn] = useState<DrawnMap | null>(null);
  const Drawn = useDrawnScript();
  const builtPath = useBuiltMap(host);
  const now = useEffectEvent(() => shown);
  const isReady = shown.description !== null && boundaries !== null;
  useLayoutEffect(() => {
    const { description, view } = now();
    if (!Drawn || !isReady || !description || !boundaries || !host.current) return;
    const { projection, camera } = view;
    const isShown = view.map !== 'drawn' && location.pathname === builtPath.current && isDefaultView(view);
    builtPath.current = '';
    const container = host.current;
    const covers = () => coversOf(container);
    const map = new Drawn({ container, description, boundaries, projection, events, camera, padding: mapPadding(), covers, isShown });
    setDrawn(map);
    return () => map.destroy();
  }, [Drawn, isReady, boundaries, host, events, builtPath]);
  return drawn;
}

/** Moves the nodes of the built page's map into the host. Gives the path of that page, or '' on a page without one. */
function useBuiltMap(host: RefObject<HTMLDivElement | null>): RefObject<string> {
  const path = useRef('');
  useLayoutEffect(() => {
    const built = document.querySelector('#static .drawn-map');
    if (!built) return;
    host.current?.append(...built.childNodes);
    path.current = location.pathname;
  }, [host]);
  return path;
}

/** Whether a view is the default view, which the built page shows. */
function isDefaultView(view: ViewState): boolean {
  return serializeView({ ...view, map: undefined, theme: undefined }) === '';
}
