import * as say from '#messages';
import type { FigureDefinition } from '../figures/shared/definition.ts';
import { madeFigure } from '../figures/shared/makeFigure.ts';
import { type ChartData, drawChart } from './chart.ts';
import type { EmbedChoice } from './choice.ts';
import { countsOf, type Kind, type Shown } from './figure.ts';

/** The kind of a chart: every figure but the map. */
export function chartKind(definition: FigureDefinition): Kind<ChartData> {
  const { id, perRegion, spanYears } = definition;
  const chart = ({ regionId, view }: EmbedChoice, data: ChartData, shown: Shown) =>
    madeFigure(definition, { ...shown, ...data, ...(regionId ? { regionId } : {}) }, view);
  return {
    id,
    perRegion,
    spanYears,
    read: (raw, atlas) => ({ atlas, incidents: countsOf(raw) }),
    parts: (choice, data, shown) => {
      const { title, subtitle, summary, sources, table } = chart(choice, data, shown);
      return { title, subtitle, summary, sources, table };
    },
    draw: (place, choice, data, shown, site) => {
      const figure = chart(choice, data, shown);
      drawChart(place, figure, `${figure.title}. ${say.figureNavigate(shown.language)}`, site);
    },
  };
}
