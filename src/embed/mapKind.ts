import * as say from '#messages';
import { findRegion } from '../atlas/lookup.ts';
import { regionName } from '../i18n/names.ts';
import { pageSummary } from '../pages/pageSummary.ts';
import type { Kind } from './figure.ts';
import { drawEmbedMap, type MapEmbedData, makeMap, readShapes } from './map.ts';

/** Maps of a region or of the world. */
export const mapKind: Kind<MapEmbedData> = {
  id: 'map',
  perRegion: true,
  read: (raw, atlas) => ({ atlas, ...readShapes(raw) }),
  parts: ({ regionId }, { atlas }, { language, day }) => {
    const page = regionId ? ({ kind: 'region', id: regionId } as const) : ({ kind: 'world' } as const);
    const summary = pageSummary(atlas, language, page, day);
    const region = regionId ? findRegion(atlas, regionId) : undefined;
    const isHere = (row: { regionId: string }) => row.regionId === regionId;
    const instruments = new Set(atlas.instruments.filter(isHere).map((row) => row.instrumentId));
    const participations = atlas.participations.filter((row) => instruments.has(row.instrumentId));
    const sources = [...participations, ...atlas.centres.filter(isHere), ...atlas.areas.filter(isHere)].flatMap((row) => row.sources);
    return {
      title: region ? regionName(region) : say.worldTitle(language),
      subtitle: summary?.sentence ?? '',
      summary: summary?.sentence ?? '',
      sources: [...new Set(sources)],
      table: null,
    };
  },
  draw: (place, choice, data, shown, site) => {
    const map = makeMap(choice, data, shown.language, shown.day);
    drawEmbedMap(place, map, data, { ...shown, title: say.mapLabel(shown.language, { place: map.regionId }), site });
  },
};
