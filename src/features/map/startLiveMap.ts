import { mapBegins } from '../../lib/mapRest.ts';
import type { BoundaryData } from '../../map/describe/boundaries.ts';
import type { MapEvents, MapSurface } from '../../map/describe/surface.ts';
import type { MapDescription } from '../../map/describe/types.ts';
import type { Theme } from '../../theme/tokens.ts';
import type { Camera, ViewState } from '../../view/viewState.ts';

/** Slower than this a frame, and the drawn map serves better. */
const SLOW_FRAME_MS = 250;

interface Start {
  host: HTMLElement;
  /** Address of the site's root. */
  root: string;
  boundaries: BoundaryData;
  events: MapEvents;
  padding: number;
  /** What is shown at the moment the engine has loaded, and where the drawn map's camera stands. */
  start: () => { description: MapDescription | null; view: ViewState; theme: Theme; camera: Camera };
  /** The live map was asked for, however slow it is. */
  forced: boolean;
  failed: (file: string, message: string) => void;
  shown: (map: MapSurface) => void;
  hidden: (why: 'missing' | 'lost' | 'slow') => void;
}

/** Loads the map engine off the critical path and shows its map once its first frames are there and quick enough. Gives a function that ends it. */
export function startLiveMap({ host, root, boundaries, events, padding, start, forced, failed, shown, hidden }: Start): () => void {
  let gone = false;
  let end = () => {};
  const rest = mapBegins();
  const begin = async () => {
    const { LiveMap } = await import('../../map/live/LiveMap.ts');
    const { description, view, theme, camera } = start();
    if (gone || !description) return;
    const assets = { shapes: boundaries, boundaries: `${root}data/boundaries.json`, tiles: `${root}data/tiles/{z}/{x}/{y}.pbf` };
    const ready = async () => {
      const quick = forced || (await map.frameMs()) < SLOW_FRAME_MS;
      if (gone) return;
      if (quick) shown(map);
      else {
        map.destroy();
        hidden('slow');
      }
      rest();
    };
    const context = (isThere: boolean) => (isThere ? shown(map) : hidden('lost'));
    const map = new LiveMap(host, description, theme, assets, view.projection, { ...events, ready: () => void ready(), context, failed }, camera, padding);
    end = () => map.destroy();
  };
  begin().catch(() => {
    rest();
    if (!gone) hidden('missing');
  });
  return () => {
    gone = true;
    rest();
    end();
  };
}
