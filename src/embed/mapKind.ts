import * as say from '#messages';
import { findRegion } from '../atlas/lookup.ts';
import { regionName } from '../i18n/names.ts';
import { comparedMap } from '../map/describe/mapChanges.ts';
import { mapSources } from '../map/describe/mapSources.ts';
import { placeSentence } from '../pages/summary/placeSentence.ts';
import { LAYERS } from '../view/viewState.ts';
import { shapesName } from './choice.ts';
import type { Kind } from './figure.ts';
import { drawEmbedMap, type MapEmbedData, makeMap, readShapes } from './map.ts';

/** Maps of a region or of the world. */
export const mapKind: Kind<MapEmbedData> = {
  id: 'map',
  perRegion: true,
  alsoLoads: ({ regionId }) => shapesName(regionId),
  read: (_raw, atlas, shapes) => ({ atlas, ...readShapes(shapes) }),
  parts: ({ regionId }, { atlas }, { language, day, before }) => {
    const sentence = placeSentence(atlas, language, regionId, day);
    const region = regionId ? findRegion(atlas, regionId) : undefined;
    return {
      title: region ? regionName(region) : say.worldTitle(language),
      subtitle: [sentence, before ? say.sinceCompared(language, { when: language.date(before.atlas.at) }) : ''].filter(Boolean).join(language.gap),
      summary: sentence,
      sources: regionId ? mapSources({ record: undefined, regionId, layers: LAYERS }, atlas) : [],
      table: null,
    };
  },
  draw: (place, choice, data, shown, { site }) => {
    const { language, day, before } = shown;
    const earlier = before && { atlas: before.atlas, map: makeMap(choice, { ...data, atlas: before.atlas }, language, before.day) };
    const map = comparedMap({ atlas: data.atlas, map: makeMap(choice, data, language, day) }, earlier);
    drawEmbedMap(place, map, data, { ...shown, title: say.mapLabel(shown.language, { place: map.regionId }), site });
  },
};
