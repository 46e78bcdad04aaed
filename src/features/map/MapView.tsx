import { type ReactNode, type RefObject, Suspense, useRef, useState } from 'react';
import * as say from '#messages';
import type { MapInput } from '../../map/describe/input.ts';
import type { MapDescription } from '../../map/describe/types.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useSite, useView } from '../panel/context.tsx';
import { Guarded } from '../panel/Guarded.tsx';
import { useCovers } from './covers.ts';
import { MapCanvas } from './MapCanvas.tsx';
import { MapFoot } from './MapFoot.tsx';
import { MapHover } from './MapHover.tsx';
import { MapNotices } from './MapNotices.tsx';
import { MapTargets } from './MapTargets.tsx';
import { MapTools } from './MapTools.tsx';
import type { Maps } from './mapsOnPage.ts';
import { NeatLine } from './NeatLine.tsx';
import { useDescription } from './useDescription.ts';
import { useMapAnswers } from './useMapAnswers.ts';
import { useMaps } from './useMaps.ts';

const IncidentKey = lazyPart(async () => (await import('./IncidentKey.tsx')).IncidentKey);
const LayerList = lazyPart(async () => (await import('./LayerList.tsx')).LayerList);
const ChangeMarks = lazyPart(async () => (await import('./ChangeMarks.tsx')).ChangeMarks);
const HereLayer = lazyPart(async () => (await import('../here/HereLayer.tsx')).HereLayer);
const MapPointed = lazyPart(async () => (await import('./MapPointed.tsx')).MapPointed);
const MapDownload = lazyPart(async () => (await import('./MapDownload.tsx')).MapDownload);
const OwnData = lazyPart(async () => (await import('../own/OwnData.tsx')).OwnData);
const OwnLine = lazyPart(async () => (await import('../own/OwnData.tsx')).OwnLine);
const InsetPlans = lazyPart(async () => (await import('./InsetPlans.tsx')).InsetPlans);
const MapKey = lazyPart(async () => (await import('./MapKey.tsx')).MapKey);
const MapChoice = lazyPart(async () => (await import('./MapChoice.tsx')).MapChoice);
const PrintMap = lazyPart(async () => (await import('./PrintMap.tsx')).PrintMap);

interface Props {
  regionId?: string | undefined;
  record?: MapInput['record'];
  /** Name of the region, State or world that the map shows. It is part of the map's label for screen readers. */
  place: string;
}

/** The map of a page with its tools, key, foot and notices. If the map fails, the panel stays. */
export function MapView(props: Props) {
  const { language } = useSite();
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

function MapBody({ regionId, record, place }: Props) {
  const { language } = useSite();
  const { view, setView } = useView();
  const { description, boundaries, failures } = useDescription(regionId, record);
  const { targets, hovered, open, choosing, endChoice, hover, pick } = useMapAnswers(description);
  const [tileFailure, setTileFailure] = useState('');
  const section = useRef<HTMLElement>(null);
  const hosts = { drawn: useRef<HTMLDivElement>(null), live: useRef<HTMLDivElement>(null) };
  const maps = useMaps(hosts, description, boundaries, {
    hover,
    pick,
    camera: (camera, byHand) => byHand && setView({ camera }),
    failure: (file, message) => setTileFailure(say.errorsMapLayer(language, { file, why: message })),
  });
  const { surface, camera } = maps;
  useCovers(section, surface);
  const onPage = { surface, description, boundaries, host: section, place };
  const failed = [...failures, ...maps.failures];
  return (
    <section
      ref={section}
      className="map"
      onPointerEnter={HereLayer.preload}
      aria-label={say.mapLabel(language, { place })}
      data-regions={description?.footprints.features.length ?? 0}
    >
      <MapCanvas drawnHost={hosts.drawn} liveHost={hosts.live} shown={maps.shown} place={place} />
      <NeatLine surface={surface} camera={camera} projection={view.projection} />
      <Guarded>
        <Suspense fallback={null}>
          {description?.compared && surface && <ChangeMarks surface={surface} camera={camera} changes={description.compared.changes} />}
        </Suspense>
      </Guarded>
      <MapTargets surface={surface} camera={camera} targets={targets} hovered={hovered} onOpen={open} />
      <MapParts maps={maps} description={description} host={section} hasBar={regionId !== undefined && !record}>
        <Suspense fallback={<DownloadSoon />}>{surface ? <MapDownload {...onPage} /> : <DownloadSoon />}</Suspense>
        <Suspense fallback={null}>{surface && <OwnData />}</Suspense>
      </MapParts>
      <Guarded>
        <Printed>{surface && <PrintMap {...onPage} record={record} />}</Printed>
        <Suspense fallback={null}>{surface && <OwnLine surface={surface} />}</Suspense>
      </Guarded>
      <MapFoot camera={camera} pointer={maps.pointer} />
      <Guarded>
        <Suspense fallback={null}>{choosing && <MapChoice choosing={choosing} onOpen={open} onClose={endChoice} />}</Suspense>
      </Guarded>
      <MapHover surface={surface} hovered={hovered} targets={targets} />
      <Guarded>
        <Suspense fallback={null}>
          {surface && <MapPointed surface={surface} camera={camera} hovered={hovered} targets={targets} regionId={description?.regionId} />}
        </Suspense>
      </Guarded>
      <MapNotices record={record} reason={maps.reason} failures={failed} tileFailure={tileFailure} onClose={() => setTileFailure('')} />
    </section>
  );
}

/** The map for paper. Until it is there a word stands for it on paper: a browser that prints waits for nothing. */
function Printed({ children }: { children: ReactNode }) {
  const { language } = useSite();
  const unfinished = <p className="print-map">{say.printUnfinished(language)}</p>;
  return children ? <Suspense fallback={unfinished}>{children}</Suspense> : unfinished;
}

/** Keeps the place of the save and share menu, which is loaded when the map is drawn. */
function DownloadSoon() {
  const { language } = useSite();
  const name = say.figureDownload(language);
  return (
    <button type="button" disabled aria-label={name} title={name}>
      <Icon name="download" />
    </button>
  );
}

interface PartsProps {
  maps: Maps;
  description: MapDescription | null;
  host: RefObject<HTMLElement | null>;
  /** Whether the panel has the bar of participation. */
  hasBar: boolean;
  children: ReactNode;
}

/** The tools of the map, with the layers and lists that they open over it. `children` are further tools. */
function MapParts({ maps: { surface, camera }, description, host, hasBar, children }: PartsProps) {
  const { view, setView } = useView();
  const [layersOpen, setLayersOpen] = useState(false);
  const fit = () => {
    setView({ camera: undefined });
    surface?.fit(!matchMedia('(prefers-reduced-motion: reduce)').matches);
  };
  return (
    <>
      <MapTools surface={surface} layersOpen={layersOpen} onLayers={() => setLayersOpen(!layersOpen)} onHome={fit}>
        <Guarded>{children}</Guarded>
      </MapTools>
      <Guarded>
        <Suspense fallback={null}>
          {description && surface && (
            <MapKey key={description.bounds.join()} surface={surface} camera={camera} description={description} host={host} hasBar={hasBar} />
          )}
          {description?.level === 'region' && surface && <InsetPlans surface={surface} camera={camera} description={description} host={host} />}
          {description && view.layers.includes('incidents') && <IncidentKey description={description} />}
          {view.here && surface && <HereLayer surface={surface} camera={camera} here={view.here} host={host.current} />}
          {layersOpen && description && <LayerList description={description} onClose={() => setLayersOpen(false)} />}
        </Suspense>
      </Guarded>
    </>
  );
}
