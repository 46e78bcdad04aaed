import { Suspense, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import * as say from '#messages';
import { describeMap } from '../../map/describe/describeMap.ts';
import type { MapInput } from '../../map/describe/input.ts';
import type { Hit } from '../../map/describe/surface.ts';
import type { MapTarget } from '../../map/describe/types.ts';
import { useMapData } from '../../queries/useMapData.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useEscape } from '../../ui/useKeys.ts';
import { useDesk } from '../panel/context.tsx';
import { Guarded } from '../panel/Guarded.tsx';
import { useOpenPath } from '../panel/navigation.ts';
import { MapDownload } from './MapDownload.tsx';
import { MapFoot } from './MapFoot.tsx';
import { MapTargets } from './MapTargets.tsx';
import { MapTools } from './MapTools.tsx';
import { NeatLine } from './NeatLine.tsx';
import { PrintMap } from './PrintMap.tsx';
import { useIncidents } from './useIncidents.ts';
import { type DrawnReason, useMaps } from './useMaps.ts';

const IncidentKey = lazyPart(async () => (await import('./IncidentKey.tsx')).IncidentKey);
const LayerList = lazyPart(async () => (await import('./LayerList.tsx')).LayerList);
const HereLayer = lazyPart(async () => (await import('../here/HereLayer.tsx')).HereLayer);

interface Props {
  regionId?: string | undefined;
  focus?: MapInput['focus'];
  /** Name of the region, State or world that the map shows. It is part of the map's label for screen readers. */
  place: string;
}

/** The map of a page with its tools, key, foot and notices. If the map fails, the panel stays. */
export function MapView(props: Props) {
  const { language } = useDesk();
  return (
    <ErrorBoundary
      fallback={(error, retry) => (
        <div className="map-failed">
          <Notice tone="error" action={say.appRetry(language)} onAction={retry}>
            {say.errorsMapLayer(language, { file: 'map', why: error.message })}
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
  const openPath = useOpenPath();
  const { boundaries, data, failures } = useMapData(site, regionId);
  const incidents = useIncidents(view);
  const description = useMemo(
    () => (data ? describeMap({ atlas, language, data, layers: view.layers, day, regionId, focus, cells: incidents.cells }) : null),
    [atlas, language, data, view.layers, day, regionId, focus, incidents.cells],
  );
  // A territory belongs to a State: pointing at it names that State, a click opens that State.
  const ownerHit = (hit: Hit): Hit => (hit.kind === 'state' ? { ...hit, id: description?.partOwners.get(hit.id) ?? hit.id } : hit);
  const [hovered, setHovered] = useState<{ hit: Hit; x: number; y: number } | null>(null);
  const [layersOpen, setLayersOpen] = useState(false);
  const [tileFailure, setTileFailure] = useState('');
  const targets = description?.targets ?? [];
  const open = (target: MapTarget | undefined) => {
    if (target) openPath(target.path);
  };
  const targetsRef = useRef(targets);
  targetsRef.current = targets;
  const drawnHost = useRef<HTMLDivElement>(null);
  const liveHost = useRef<HTMLDivElement>(null);
  const section = useRef<HTMLElement>(null);
  const hosts = useMemo(() => ({ drawn: drawnHost, live: liveHost }), []);
  useLayoutEffect(() => {
    // The built page already contains this map, so its nodes are moved here.
    drawnHost.current?.append(...(document.querySelector('#static .drawn-map')?.childNodes ?? []));
  }, []);
  const maps = useMaps(hosts, description, boundaries, {
    hover: (hit, point) => setHovered(hit ? { hit: ownerHit(hit), ...point } : null),
    pick: (hit) => open(findTarget(targetsRef.current, ownerHit(hit))),
    camera: (camera, byHand) => byHand && setView({ camera }),
    failure: (file, message) => setTileFailure(say.errorsMapLayer(language, { file, why: message })),
  });
  const onPage = { surface: maps.surface, description, boundaries, host: section, place };
  const shown = hovered ? findTarget(targets, hovered.hit) : undefined;
  useEffect(() => maps.surface?.highlight(hovered && shown ? hovered.hit : null), [maps.surface, hovered, shown]);
  return (
    <section ref={section} className="map" aria-label={say.mapLabel(language, { place })} data-regions={description?.footprints.features.length ?? 0}>
      <div
        ref={drawnHost}
        className="drawn-map"
        hidden={maps.shown === 'live'}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys pan and plus and minus zoom here, as on the live map
        tabIndex={0}
        role="group"
        aria-label={say.mapLabel(language, { place })}
      />
      <div ref={liveHost} className={`map-canvas ${maps.shown === 'live' ? '' : 'is-waiting'} ${view.projection === 'globe' ? 'is-globe' : ''}`} />
      <p className="visually-hidden">{say.mapInstructions(language)}</p>
      <NeatLine surface={maps.surface} tick={maps.tick} projection={view.projection} />
      <MapTargets
        surface={maps.surface}
        tick={maps.tick}
        targets={targets}
        onFocus={(target, point) => setHovered(target && point ? { hit: { kind: target.kind, id: target.id }, ...point } : null)}
        onOpen={open}
      />
      <MapTools
        surface={maps.surface}
        layersOpen={layersOpen}
        onLayers={() => setLayersOpen(!layersOpen)}
        onHome={() => {
          setView({ camera: undefined });
          maps.surface?.fit(!matchMedia('(prefers-reduced-motion: reduce)').matches);
        }}
      >
        <MapDownload {...onPage} />
      </MapTools>
      <PrintMap {...onPage} />
      <Guarded>
        <Suspense fallback={null}>
          {description && view.layers.includes('incidents') && <IncidentKey description={description} />}
          {view.here && maps.surface && <HereLayer surface={maps.surface} tick={maps.tick} here={view.here} />}
          {layersOpen && description && <LayerList description={description} onClose={() => setLayersOpen(false)} />}
        </Suspense>
      </Guarded>
      <MapFoot surface={maps.surface} tick={maps.tick} pointer={maps.pointer} />
      {shown && hovered && <MapTooltip target={shown} x={hovered.x} y={hovered.y} onClose={() => setHovered(null)} />}
      <div className="map-notices">
        {maps.reason && <DrawnNotice reason={maps.reason} onTry={() => setView({ map: 'live' })} />}
        {[...failures, ...(incidents.failure ? [incidents.failure] : [])].map((failure) => (
          <Notice key={failure.file} tone="error" action={say.appRetry(language)} onAction={failure.retry}>
            {say.errorsMapLayer(language, { file: failure.file, why: failure.message })}
          </Notice>
        ))}
        {tileFailure && (
          <Notice tone="error" action={say.appClose(language)} onAction={() => setTileFailure('')}>
            {tileFailure}
          </Notice>
        )}
      </div>
    </section>
  );
}

/** A small notice that says why the drawn map is shown, with a button that loads the live map. */
function DrawnNotice({ reason, onTry }: { reason: DrawnReason; onTry: () => void }) {
  const { language } = useDesk();
  return (
    <p className="drawn-notice" role="status">
      {say.mapDrawn(language, reason)}{' '}
      <button type="button" className="link-button" onClick={onTry}>
        {say.mapTryLive(language)}
      </button>
    </p>
  );
}

function findTarget(targets: MapTarget[], hit: Hit): MapTarget | undefined {
  return targets.find((target) => target.kind === hit.kind && target.id === hit.id);
}

function MapTooltip({ target, x, y, onClose }: { target: MapTarget; x: number; y: number; onClose: () => void }) {
  useEscape(onClose);
  const side = x > 420 ? { right: `calc(100% - ${x - 16}px)` } : { left: x + 16 };
  return (
    <div className="tooltip map-tooltip" role="status" style={{ ...side, top: y + 14 }}>
      <p className="tooltip-title">{target.name}</p>
      <p>{target.detail}</p>
    </div>
  );
}
