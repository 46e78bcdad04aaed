import { mapBegins } from '../../lib/mapRest.ts';
import type { BoundaryData } from '../../map/describe/boundaries.ts';
import type { MapEvents, MapSurface } from '../../map/describe/surface.ts';
import type { MapDescription } from '../../map/describe/types.ts';
import type { Theme } from '../../theme/tokens.ts';
import type { Camera, ViewState } from '../../view/viewState.ts';
import { coversOf } from './covers.ts';
import { boundariesAddress, loadLiveMap } from './liveScript.ts';

/** If a frame takes longer than this, in ms, the drawn map is shown instead. */
const SLOW_FRAME_MS = 250;

interface Start {
  host: HTMLElement;
  /** Address of the site's root. */
  root: string;
  boundaries: BoundaryData;
  events: MapEvents;
  padding: number;
  /** Gives the description, view and theme of this moment, and the camera to which the reader moved the map, or else that of the drawn map if there is one. */
  now: () => { description: MapDescription | null; view: ViewState; theme: Theme; camera: Camera | undefined };
  /** True if the reader asked for the live map; then it is shown even if it is slow. */
  forced: boolean;
  failed: (file: string, message: string) => void;
  shown: (map: MapSurface) => void;
  hidden: (why: 'missing' | 'lost' | 'slow') => void;
}

/** Loads the map engine in the background, and shows the live map if its first frames are quick enough. Returns a function that removes it. */
export function startLiveMap({ host, root, boundaries, events, padding, now, forced, failed, shown, hidden }: Start): () => void {
  let gone = false;
  let end = () => {};
  const rest = mapBegins();
  const begin = async () => {
    const LiveMap = await loadLiveMap(root);
    const { description, view, theme, camera } = now();
    if (gone || !description) return;
    const assets = { shapes: boundaries, boundaries: boundariesAddress(root), tiles: `${root}data/tiles/{z}/{x}/{y}.pbf` };
    const ready = async () => {
      const quick = forced || (await map.frameMs()) < SLOW_FRAME_MS;
      if (gone) return;
      const moved = now().view.camera;
      if (moved && moved !== view.camera) map.stand(moved);
      if (quick) shown(map);
      else {
        map.destroy();
        hidden('slow');
      }
      rest();
    };
    const context = (isThere: boolean) => (isThere ? shown(map) : hidden('lost'));
    const live = { ...events, ready: () => void ready(), context, failed };
    const map = new LiveMap({
      container: host,
      description,
      theme,
      assets,
      projection: view.projection,
      events: live,
      camera,
      padding,
      covers: () => coversOf(host),
    });
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
