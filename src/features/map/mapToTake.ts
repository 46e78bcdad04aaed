import * as say from '#messages';
import type { MapFile } from '../../render/mapFile.ts';
import type { Subject } from '../export/actions.ts';
import type { Desk } from '../panel/context.tsx';
import type { MapOnPage, NamedMapFile } from './useMapFile.ts';

/** The subject of the map's save and cite actions. `fileNow` gives the map with its current camera, and throws while no map is loaded. */
export function mapToTake(desk: Desk, { description, place }: MapOnPage, fileNow: () => NamedMapFile): Subject {
  const { atlas, language, day } = desk;
  return {
    name: ['roadstead-map', description?.regionId].filter(Boolean).join('-'),
    title: `${say.appMap(language)}: ${place}`,
    isDrawn: true,
    drawing: async () => {
      const file: MapFile = fileNow();
      const { mapToSvg } = await import('../../render/mapFile.ts');
      return (fonts) => mapToSvg(file, fonts);
    },
    deck: async () => {
      const { map, boundaries, projection, camera, width, height, title, address } = fileNow();
      const [{ mapSlide }, { makeDeck }] = await Promise.all([import('../../render/slides/mapSlide.ts'), import('../../render/slides/makeDeck.ts')]);
      const frame = { atlas, language, day, address };
      const slide = mapSlide({ map, boundaries, projection, seen: { camera, width, height }, title, subtitle: '', summary: title }, frame);
      return makeDeck(frame, title, map.regionId || 'global', [slide]);
    },
    table: () => targetTable(desk, description),
    address: () => fileNow().address,
  };
}

/** A table of everything on the map, with the names of the keyboard list. */
function targetTable({ language }: Desk, description: MapOnPage['description']) {
  const kinds = {
    region: say.entity(language, 'region'),
    state: say.entity(language, 'state'),
    centre: say.entity(language, 'centre'),
    area: say.mapLayer(language, 'areas'),
  };
  return {
    columns: [say.wordsName(language), say.focusColumnKind(language), say.wordsStatus(language)],
    rows: (description?.targets ?? []).map(({ name, kind, detail }) => [name, kinds[kind], detail]),
  };
}
