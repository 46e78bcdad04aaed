import { useEffect, useMemo, useState } from 'react';
import * as say from '#messages';
import { findRegion } from '../../atlas/lookup.ts';
import type { Region } from '../../atlas/schema.ts';
import { regionShortName } from '../../i18n/names.ts';
import { regionBounds } from '../../lib/geo/regionBounds.ts';
import type { BoundaryData } from '../../map/describe/boundaries.ts';
import { describeMap } from '../../map/describe/describeMap.ts';
import type { MapData } from '../../map/describe/types.ts';
import { fitCamera } from '../../map/projection/plane.ts';
import { useMapData } from '../../queries/useMapData.ts';
import type { MapFile, mapToSvg } from '../../render/mapFile.ts';
import { DEFAULT_LAYERS } from '../../view/viewState.ts';
import { useFacts, useSite, useView } from '../panel/context.tsx';

/** Px of the drawing above and below a map together: its foot. */
const AROUND_PX = 62;
/** The proportions of the drawing, which the style sheet keeps free for it. */
const PROPORTIONS = 688 / 640;
const MAX_ZOOM = 7;
const PADDING = 40;

/** The size in px and the zoom that two maps have in common. */
export interface MapScale {
  width: number;
  height: number;
  zoom: number;
}

/** The maps of regions in columns of `column` px: drawn as large as they are shown, and at one scale at which every region fits. */
export function useSharedScale(regions: readonly string[], column: number): MapScale {
  const { atlas } = useFacts();
  const [width, height] = [column, column / PROPORTIONS - AROUND_PX];
  const zooms = regions.map((id) => {
    const region = findRegion(atlas, id);
    return region ? fitCamera(regionBounds(region), width, height, PADDING, MAX_ZOOM).zoom : MAX_ZOOM;
  });
  const zoom = Math.min(...zooms);
  return useMemo(() => ({ width, height, zoom }), [width, height, zoom]);
}

/** The drawn map of a region at a given scale, with a scale bar. It has no caption, because the panel beside it has the words. */
export function CompareMap({ regionId, scale }: { regionId: string; scale: MapScale }) {
  const { site, language } = useSite();
  const { atlas } = useFacts();
  const { boundaries, data, failures } = useMapData(site, regionId);
  const region = findRegion(atlas, regionId);
  const html = useSvg(useMapOf(region, scale, boundaries, data));
  return (
    <>
      {failures.map(({ file: name, message }) => (
        <p key={name} role="alert">
          {say.errorsMapLayer(language, { file: name, why: message })}
        </p>
      ))}
      <div
        className="compare-map"
        role="img"
        aria-label={say.mapLabel(language, { place: region ? regionShortName(region) : regionId })}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own SVG, made from escaped records
        dangerouslySetInnerHTML={{ __html: html }}
      />
    </>
  );
}

/** The map of a region as it is to be drawn, or null until its files have come. */
function useMapOf(region: Region | undefined, { width, height, zoom }: MapScale, boundaries: BoundaryData | null, data: MapData | null): MapFile | null {
  const { language } = useSite();
  const { atlas, day } = useFacts();
  const { theme } = useView();
  return useMemo(() => {
    if (!boundaries || !data || !region) return null;
    const { regionId } = region;
    const { lat, lon } = fitCamera(regionBounds(region), width, height, PADDING, MAX_ZOOM);
    return {
      map: describeMap({ atlas, language, data, layers: DEFAULT_LAYERS, day, regionId }),
      boundaries,
      theme,
      camera: { lat, lon, zoom },
      projection: 'mercator',
      width,
      height,
      // The page gives it room.
      margin: 0,
      title: '',
      subtitle: '',
      key: [],
      language,
      foot: [say.mapAttribution(language)],
      // The page holds two maps, so each prefixes the ids in its SVG.
      idPrefix: `${regionId}-`,
    };
  }, [atlas, language, day, theme, boundaries, data, region, width, height, zoom]);
}

/** A map as SVG text; '' until the script that draws it has come. */
function useSvg(file: MapFile | null): string {
  const [toSvg, setToSvg] = useState<typeof mapToSvg | null>(null);
  useEffect(() => {
    void import('../../render/mapFile.ts').then((drawing) => setToSvg(() => drawing.mapToSvg));
  }, []);
  return useMemo(() => (file && toSvg ? toSvg(file, null).svg : ''), [file, toSvg]);
}
