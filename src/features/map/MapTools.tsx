import type { ReactNode } from 'react';
import * as say from '#messages';
import type { MapSurface } from '../../map/describe/surface.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { useSite, useView } from '../panel/context.tsx';

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

interface Props {
  surface: MapSurface | null;
  layersOpen: boolean;
  onLayers: () => void;
  onHome: () => void;
  /** More tools, shown below the buttons. */
  children: ReactNode;
}

/** Buttons of the map: zoom, fit, layers, position. */
export function MapTools({ surface, layersOpen, onLayers, onHome, children }: Props) {
  const { language } = useSite();
  const { view, setView } = useView();
  const ask = () => {
    const camera = surface?.camera();
    setView(view.here ? { here: undefined, to: undefined } : { here: camera && { lat: camera.lat, lon: camera.lon } });
  };
  return (
    <div className="map-tools" data-covers>
      <Tool icon="plus" name={say.mapZoomIn(language)} onClick={() => surface?.zoom(1, !still())} />
      <Tool icon="minus" name={say.mapZoomOut(language)} onClick={() => surface?.zoom(-1, !still())} />
      <Tool icon="home" name={say.mapHome(language)} onClick={onHome} />
      <Tool icon="layers" name={say.mapLayers(language)} isOpen={layersOpen} onClick={onLayers} />
      <Tool icon="here" name={say.hereOpen(language)} isOpen={Boolean(view.here)} onClick={ask} />
      {children}
    </div>
  );
}

/** A button with an icon. `isOpen` is for one that opens and closes something. */
function Tool({ icon, name, isOpen, onClick }: { icon: IconName; name: string; isOpen?: boolean; onClick: () => void }) {
  return (
    <button type="button" aria-label={name} title={name} aria-expanded={isOpen} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
