import type { RefObject } from 'react';
import * as say from '#messages';
import type { Atlas } from '../../atlas/records.ts';
import type { BoundaryData } from '../../map/describe/boundaries.ts';
import { comparedWords } from '../../map/describe/mapChanges.ts';
import { mapKey } from '../../map/describe/mapKey.ts';
import { mapSources } from '../../map/describe/mapSources.ts';
import type { MapSurface } from '../../map/describe/surface.ts';
import type { MapDescription } from '../../map/describe/types.ts';
import type { MapFile } from '../../render/mapFile.ts';
import type { Theme } from '../../theme/tokens.ts';
import { serializeView } from '../../view/viewQuery.ts';
import { pictureFoot } from '../export/pictureFoot.ts';
import { useFacts, useSite, useView } from '../panel/context.tsx';
import { insetsShown } from './insetsShown.ts';

/** The map on the page: its surface, its description, and the element that holds it. */
export interface MapOnPage {
  surface: MapSurface | null;
  description: MapDescription | null;
  boundaries: BoundaryData | null;
  /** The element that the map fills. */
  host: RefObject<HTMLElement | null>;
  /** Name of the region, State or world that the map shows. */
  place: string;
}

/** A map file with the address of its view. */
export type NamedMapFile = MapFile & { address: string };

/** Returns a function that gives the map, with its current camera, as a file in a theme; its foot names sources from the facts of the page, or from others. The function gives null while no map is loaded. */
export function useMapFile({ surface, description, boundaries, host, place }: MapOnPage): (theme: Theme, facts?: Atlas) => NamedMapFile | null {
  const { language } = useSite();
  const { atlas } = useFacts();
  const { view } = useView();
  return (theme, facts = atlas) => {
    if (!surface || !description || !boundaries || !host.current) return null;
    const camera = surface.camera();
    const address = `${location.origin}${location.pathname}${serializeView({ ...view, camera })}`;
    const { clientWidth: width, clientHeight: height } = host.current;
    return {
      map: description,
      boundaries,
      theme,
      camera,
      projection: view.projection,
      width,
      height,
      title: place,
      address,
      subtitle: comparedWords(language, description),
      key: mapKey(description, language, atlas),
      hasScaleLatitude: true,
      language,
      insets: insetsShown.get(),
      foot: [
        ...description.ownFiles.map((file) => say.ownNotAtlas(language, { file })),
        `${say.mapAttribution(language)}. ${say.aboutDisclaimerText(language)}`,
        ...pictureFoot({ atlas: facts, language }, { sources: mapSources(description, facts), address }),
      ],
    };
  };
}
