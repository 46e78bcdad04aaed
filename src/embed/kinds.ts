import * as say from '#messages';
import { findRegion } from '../atlas/lookup.ts';
import { regionName } from '../i18n/names.ts';
import { pageSummary } from '../pages/pageSummary.ts';
import { type ChartData, drawChart, makeChart } from './chart.ts';
import { countsOf, type Kind } from './figure.ts';
import { drawEmbedMap, type MapEmbedData, makeMap, readShapes } from './map.ts';

/** Charts: every figure but the map. */
export const chartKind: Kind<ChartData> = {
  read: (raw, atlas) => ({ atlas, incidents: countsOf(raw) }),
  parts: (choice, data, shown) => {
    const { title, subtitle, summary, sources, table } = makeChart(choice, data, shown, shown.width);
    return { title, subtitle, summary, sources, table };
  },
  draw: (place, choice, data, shown, site) => {
    const figure = makeChart(choice, data, shown, shown.width);
    drawChart(place, figure, `${figure.title}. ${say.figureNavigate(shown.language)}`, site);
  },
};

/** Maps of a region or of the world. */
export const mapKind: Kind<MapEmbedData> = {
  read: (raw, atlas) => ({ atlas, ...readShapes(raw) }),
  parts: ({ regionId }, { atlas }, { language, day }) => {
    const page = regionId ? ({ kind: 'region', id: regionId } as const) : ({ kind: 'world' } as const);
    const summary = pageSummary(atlas, language, page, day);
    const region = regionId ? findRegion(atlas, regionId) : undefined;
    const sources = [...atlas.participations, ...atlas.centres, ...atlas.areas].flatMap((row) => row.sources);
    return {
      title: region ? regionName(language, region) : say.worldTitle(language),
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
