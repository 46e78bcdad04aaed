import * as say from '#messages';
import { participationFigure } from '../../../figures/participation/participationFigure.ts';
import { instrumentRows } from '../../../figures/participation/rows.ts';
import type { Chart } from '../../../figures/shared/chart.ts';
import type { Figure } from '../../../figures/shared/figure.ts';
import { instrumentName } from '../../../i18n/names.ts';
import { rangeWords } from '../../../i18n/range.ts';
import { unique } from '../../../lib/lists.ts';
import { mapSources } from '../../../map/describe/mapSources.ts';
import { asTitle } from '../../../pages/summary/regionSentence.ts';
import type { Item, Place } from '../../pptx/deck.ts';
import { type Draft, frameSlide } from '../frame.ts';
import { chartItem, column } from '../items.ts';
import { mapItems } from '../mapSlide.ts';
import { SLIDE_THEME } from '../slideTheme.ts';
import { mapSide } from './mapSide.ts';
import { contextOf, figureFrame, frameOf, ownTitle, type Story } from './story.ts';

const GAP = 30;
/** The narrowest column for chart and key beside the map, and for the key alone, in px. */
const COLUMN_PX = 460;
const KEY_PX = 260;
const CHART_PX = 210;

/** Where the region is and who takes part, or who takes part in one instrument: the map with all names beside the steps of participation, and the key with counts. */
export function whereSlide(story: Story, regionId: string, instrumentId?: string): Draft {
  const { language, map, summary } = story;
  const figure = participationFigure(contextOf(story, 600, regionId), instrumentId);
  const title = instrumentId ? partOf(story, regionId, instrumentId) : ownTitle(story, figure.title);
  const chart = figure.charts?.[0];
  const { place, side, key, keyTop, listHeight } = mapSide(story, title, { columnPx: chart ? COLUMN_PX : KEY_PX, gapPx: GAP });
  const items: Item[] = [
    ...mapItems(map, story, place),
    ...(chart ? chartItems(figure, chart, { ...side, height: Math.max(CHART_PX, listHeight) }, say.slidesSteps(language)) : []),
    ...(key ? [{ ...key, at: { ...key.at, y: chart ? keyTop : side.y } }] : []),
  ];
  return frameSlide(
    instrumentId ? frameOf(story) : figureFrame(story, 'participation', regionId),
    { title, subtitle: '', body: items },
    {
      sources: unique([...figure.sources, ...mapSources(map.map, story.atlas)]),
      spoken: unique([title, figure.title, figure.summary, summary.sentence]),
      hasMap: true,
    },
  );
}

/** How many States take part in an instrument, as a title. */
function partOf(story: Story, regionId: string, instrumentId: string): string {
  const [row] = instrumentRows(contextOf(story, 600, regionId), instrumentId);
  if (!row) return story.summary.heading;
  const { range, undated, instrument } = row;
  return asTitle(say.participationPart(story.language, { name: instrumentName(instrument), count: rangeWords(story.language, range), n: range.high, undated }));
}

/** A chart under what its axis counts. */
function chartItems(figure: Figure, chart: Chart, { x, y, width, height }: Place, unit: string): Item[] {
  const { items, bottom } = column([[unit, { color: SLIDE_THEME.ink2 }]], { x, y, width });
  return [...items, chartItem(chart, figure.title, `${figure.title}. ${figure.summary}`, { x, y: bottom, width, height: y + height - bottom })];
}
