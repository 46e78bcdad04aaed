import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { describeMap, type MapInput } from '../../map/describe/describeMap.ts';
import type { MapTarget } from '../../map/describe/types.ts';
import type { Hit } from '../../map/live/LiveMap.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { viewSearch } from '../../view/viewState.ts';
import { useDesk } from '../panel/context.tsx';
import { LayerList } from './LayerList.tsx';
import { MapFoot } from './MapFoot.tsx';
import { MapTargets } from './MapTargets.tsx';
import { MapTools } from './MapTools.tsx';
import { NeatLine } from './NeatLine.tsx';
import { type BoundMap, useLiveMap } from './useLiveMap.ts';
import { useMapData } from './useMapData.ts';

interface Props {
  regionId?: string | undefined;
  focus?: MapInput['focus'];
  /** Name of what is shown, for the map's label. */
  place: string;
}

/** The map of a page with all that stands around it. A failure here leaves the panel whole. */
export function MapView(props: Props) {
  const { language } = useDesk();
  return (
    <ErrorBoundary
      fallback={(error, retry) => (
        <div className="map-failed">
          <Notice tone="error" action={language.messages.app.retry} onAction={retry}>
            {language.messages.errors.mapLayer('map', error.message)}
          </Notice>
        </div>
      )}
    >
      <MapBody {...props} />
    </ErrorBoundary>
  );
}

function MapBody({ regionId, focus, place }: Props) {
  const { site, atlas, language, day, view, setView } = useDesk();
  const { map: words, errors, app } = language.messages;
  const navigate = useNavigate();
  const { boundaries, data, failures } = useMapData(site, regionId);
  const description = useMemo(
    () => (data ? describeMap({ atlas, language, data, layers: view.layers, day, regionId, focus }) : null),
    [atlas, language, data, view.layers, day, regionId, focus],
  );
  const [hovered, setHovered] = useState<{ hit: Hit; x: number; y: number } | null>(null);
  const [layersOpen, setLayersOpen] = useState(false);
  const [tileFailure, setTileFailure] = useState('');
  const targets = description?.targets ?? [];
  const open = (target: MapTarget | undefined) => {
    if (target)
      void navigate({
        to: target.path.replace(/#.*/, ''),
        hash: target.path.split('#')[1] ?? '',
        search: viewSearch({ layers: view.layers, projection: view.projection }),
      });
  };
  const targetsRef = useRef(targets);
  targetsRef.current = targets;
  const host = useRef<HTMLDivElement>(null);
  const bound: BoundMap = useLiveMap(host, description, boundaries, {
    onHover: (hit, point) => setHovered(hit ? { hit, ...point } : null),
    onPick: (hit) => open(findTarget(targetsRef.current, hit)),
    onCamera: (camera) => setView({ camera }),
    onFailure: (file, message) => setTileFailure(errors.mapLayer(file, message)),
  });
  const shown = hovered ? findTarget(targets, hovered.hit) : undefined;
  useEffect(() => bound.live?.highlight(hovered && shown ? hovered.hit : null), [bound.live, hovered, shown]);
  return (
    <section className="map" aria-label={words.label(place)} data-map={bound.state} data-regions={description?.footprints.features.length ?? 0}>
      <div ref={host} className="map-canvas" title="" />
      <p className="visually-hidden">{words.instructions}</p>
      <NeatLine live={bound.live} tick={bound.tick} projection={view.projection} />
      <MapTargets
        live={bound.live}
        tick={bound.tick}
        targets={targets}
        onFocus={(target, point) => setHovered(target && point ? { hit: { kind: target.kind, id: target.id }, ...point } : null)}
        onOpen={open}
      />
      <MapTools
        live={bound.live}
        layersOpen={layersOpen}
        onLayers={() => setLayersOpen(!layersOpen)}
        onHome={() => {
          setView({ camera: undefined });
          bound.live?.fit(true);
        }}
      />
      {layersOpen && description && <LayerList description={description} onClose={() => setLayersOpen(false)} />}
      <MapFoot live={bound.live} tick={bound.tick} pointer={bound.pointer} />
      {shown && hovered && <MapTooltip target={shown} x={hovered.x} y={hovered.y} />}
      <div className="map-notices">
        {bound.state === 'missing' && <Notice>{errors.noWebgl}</Notice>}
        {failures.map((failure) => (
          <Notice key={failure.file} tone="error" action={app.retry} onAction={failure.retry}>
            {errors.mapLayer(failure.file, failure.message)}
          </Notice>
        ))}
        {tileFailure && (
          <Notice tone="error" action={app.close} onAction={() => setTileFailure('')}>
            {tileFailure}
          </Notice>
        )}
      </div>
    </section>
  );
}

function findTarget(targets: MapTarget[], hit: Hit): MapTarget | undefined {
  return targets.find((target) => target.kind === hit.kind && target.id === hit.id);
}

function MapTooltip({ target, x, y }: { target: MapTarget; x: number; y: number }) {
  const side = x > 420 ? { right: `calc(100% - ${x - 16}px)` } : { left: x + 16 };
  return (
    <div className="tooltip map-tooltip" role="status" style={{ ...side, top: y + 14 }}>
      <p className="tooltip-title">{target.name}</p>
      <p>{target.detail}</p>
    </div>
  );
}
