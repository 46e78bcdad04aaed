import * as say from '#messages';
import { type IncidentCounts, NO_COUNTS } from '../atlas/incidents.ts';
import type { FigureDefinition } from '../figures/shared/definition.ts';
import type { Figure } from '../figures/shared/figure.ts';
import { madeFigure } from '../figures/shared/makeFigure.ts';
import { shortened } from '../figures/shared/shortened.ts';
import { nameOfRegion } from '../figures/shared/where.ts';
import type { Language } from '../i18n/language.ts';
import { hasWords } from '../lib/text/hasWords.ts';
import { forAnyFace } from '../lib/text/textWidth.ts';
import { type ChartData, drawChart } from './chart.ts';
import type { EmbedChoice } from './choice.ts';
import type { Kind, Shown } from './figure.ts';

/** The greatest height of an embedded list in px. Of a longer list the most important rows are shown. */
export const MOST_PX = 1600;

/** The kind of a chart: every figure but the map. */
export function chartKind(definition: FigureDefinition): Kind<ChartData> {
  const { id, perRegion, spanYears } = definition;
  const chart = ({ regionId, view }: EmbedChoice, data: ChartData, shown: Shown) =>
    forAnyFace(() => shortened((most) => madeFigure(definition, { ...shown, ...data, most, ...(regionId ? { regionId } : {}) }, view), MOST_PX));
  return {
    id,
    perRegion,
    spanYears,
    read: (raw, atlas) => ({ atlas, incidents: (raw as { incidents?: IncidentCounts }).incidents ?? NO_COUNTS }),
    parts: (choice, data, shown) => {
      const { title, subtitle, summary, sources, table, left } = chart(choice, data, shown);
      return { title, subtitle: withRegion(choice, data, shown.language, { title, subtitle }), summary, sources, table, left };
    },
    draw: (place, choice, data, shown, { site, whole }) => {
      const figure = chart(choice, data, shown);
      const later = whole && (async () => chart(choice, await whole(), shown));
      drawChart(place, figure, { label: figure.title + shown.language.stop + say.figureNavigate(shown.language), site, later });
    },
  };
}

/** The subtitle, after the name of the region where neither it nor the title has it: nothing around an embedded figure says it. */
export function withRegion(
  { regionId }: Pick<EmbedChoice, 'regionId'>,
  { atlas }: Pick<ChartData, 'atlas'>,
  language: Pick<Language, 'stop'>,
  { title, subtitle }: Pick<Figure, 'title' | 'subtitle'>,
): string {
  const name = regionId ? nameOfRegion({ atlas }, regionId) : '';
  return !name || [title, subtitle].some((words) => hasWords(words, name)) ? subtitle : [name, subtitle].join(language.stop);
}
