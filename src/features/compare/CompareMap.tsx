import { useEffect, useMemo, useState } from 'react';
import * as say from '#messages';
import { findRegion } from '../../atlas/lookup.ts';
import { regionShortName } from '../../i18n/names.ts';
import { regionBounds } from '../../lib/geo/regionBounds.ts';
import { describeMap } from '../../map/describe/describeMap.ts';
import { fitCamera } from '../../map/drawn/plane.ts';
import { useMapData } from '../../queries/useMapData.ts';
import type { MapFile } from '../../render/mapFile.ts';
import { DEFAULT_LAYERS } from '../../view/viewState.ts';
import { useFacts, useSite, useView } from '../panel/context.tsx';

/** Size of each map in px. */
const WIDTH = 640;
const HEIGHT = 520;
const MAX_ZOOM = 7;
const PADDING = 40;

/** The zoom at which every one of `regions` fits a map of `WIDTH`, so that the maps share one scale. */
export function useSharedZoom(regions: readonly string[]): number {
  const { atlas } = useFacts();
  return Math.min(
    ...regions.map((id) => {
      const region = findRegion(atlas, id);
      return region ? fitCamera(regionBounds(region), WIDTH, HEIGHT, PADDING, MAX_ZOOM).zoom : MAX_ZOOM;
    }),
  );
}

/** The drawn map of a region at a given zoom, with a scale bar. It has no caption, because the panel beside it has the words. */
export function CompareMap({ regionId, zoom }: { regionId: string; zoom: number }) {
  const { site, language } = useSite();
  const { atlas, day } = useFacts();
  const { theme } = useView();
  const { boundaries, data, failures } = useMapData(site, regionId);
  const [html, setHtml] = useState('');
  const region = findRegion(atlas, regionId);
  const place = region ? regionShortName(region) : regionId;
  const file = useMemo((): MapFile | null => {
    if (!boundaries || !data || !region) return null;
    const map = describeMap({ atlas, language, data, layers: DEFAULT_LAYERS, day, regionId });
    const { lat, lon } = fitCamera(regionBounds(region), WIDTH, HEIGHT, PADDING, MAX_ZOOM);
    const scale = { miles: say.mapNauticalMiles(language), kilometres: say.mapKilometres(language), at: '', number: language.number };
    return {
      map,
      boundaries,
      theme,
      camera: { lat, lon, zoom },
      projection: 'mercator',
      width: WIDTH,
      height: HEIGHT,
      title: '',
      subtitle: '',
      key: [],
      scale,
      foot: [say.mapAttribution(language)],
    };
  }, [atlas, language, day, theme, boundaries, data, region, regionId, zoom]);
  useEffect(() => {
    if (!file) return;
    let isGone = false;
    void import('../../render/mapFile.ts').then(({ mapToSvg }) => {
      // The page holds two maps, so each prefixes the ids in its SVG.
      if (!isGone) setHtml(mapToSvg({ ...file, idPrefix: `${regionId}-` }, null).svg);
    });
    return () => {
      isGone = true;
    };
  }, [file, regionId]);
  return (
    <>
      {failures.map(({ file: name, message }) => (
        <p key={name} role="alert">
          {say.errorsMapLayer(language, { file: name, why: message })}
        </p>
      ))}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own SVG, made from escaped records */}
      <div className="compare-map" role="img" aria-label={say.mapLabel(language, { place })} dangerouslySetInnerHTML={{ __html: html }} />
    </>
  );
}
