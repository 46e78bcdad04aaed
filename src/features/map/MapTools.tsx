import type { ReactNode } from 'react';
import * as say from '#messages';
import type { MapSurface } from '../../map/describe/surface.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useSite, useView } from '../panel/context.tsx';

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Buttons of the map: zoom, fit, layers. */
export function MapTools({
  surface,
  layersOpen,
  onLayers,
  onHome,
  children,
}: {
  surface: MapSurface | null;
  layersOpen: boolean;
  onLayers: () => void;
  onHome: () => void;
  /** More tools, shown below the buttons. */
  children: ReactNode;
}) {
  const { language } = useSite();
  const { view, setView } = useView();
  const ask = () => {
    const camera = surface?.camera();
    setView(view.here ? { here: undefined, to: undefined } : { here: camera && { lat: camera.lat, lon: camera.lon } });
  };
  return (
    <div className="map-tools">
      <button type="button" aria-label={say.mapZoomIn(language)} title={say.mapZoomIn(language)} onClick={() => surface?.zoom(1, !still())}>
        <Icon name="plus" />
      </button>
      <button type="button" aria-label={say.mapZoomOut(language)} title={say.mapZoomOut(language)} onClick={() => surface?.zoom(-1, !still())}>
        <Icon name="minus" />
      </button>
      <button type="button" aria-label={say.mapHome(language)} title={say.mapHome(language)} onClick={onHome}>
        <Icon name="home" />
      </button>
      <button type="button" aria-label={say.mapLayers(language)} title={say.mapLayers(language)} aria-expanded={layersOpen} onClick={onLayers}>
        <Icon name="layers" />
      </button>
      <button type="button" aria-label={say.hereOpen(language)} title={say.hereOpen(language)} aria-expanded={Boolean(view.here)} onClick={ask}>
        <Icon name="here" />
      </button>
      {children}
    </div>
  );
}
