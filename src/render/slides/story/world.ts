import { greatest, sum } from 'd3';
import * as say from '#messages';
import { isMapped } from '../../../atlas/lookup.ts';
import { runningByYearFigure } from '../../../figures/runningByYear/runningByYearFigure.ts';
import type { Grid } from '../../../figures/shared/chart.ts';
import { rangeWords } from '../../../i18n/range.ts';
import { unique } from '../../../lib/lists.ts';
import { mapSources } from '../../../map/describe/mapSources.ts';
import { type RegionCounts, regionCounts } from '../../../pages/regionCounts.ts';
import { regionHue } from '../../../theme/tokens.ts';
import { bodyOf } from '../../pptx/layout.ts';
import { rowHeights } from '../../pptx/slide.ts';
import { type Draft, frameSlide } from '../frame.ts';
import { mapItems } from '../mapSlide.ts';
import { SLIDE_THEME } from '../slideTheme.ts';
import { moneySlides } from './money.ts';
import { contextOf, frameOf, type Story } from './story.ts';

const TABLE_PX = 540;
const GAP = 30;

/** The world: its map beside the regions with their counts, then who pays and what is dated. */
export function worldSlides(story: Story): Draft[] {
  return [regionsSlide(story), ...moneySlides(story)];
}

function regionsSlide(story: Story): Draft {
  const { atlas, language, day, map, summary } = story;
  const rows = regionCounts(atlas, day).filter(({ isYet }) => isYet);
  const title = titleOf(story, rows) || summary.sentence;
  const running = runningByYearFigure(contextOf(story, 600));
  const room = bodyOf(title, running.title);
  const grid = gridOf(story, rows);
  const height = sum(rowHeights(grid, TABLE_PX));
  const place = { ...room, width: room.width - TABLE_PX - GAP, height: room.height - 24 };
  return frameSlide(
    frameOf(story),
    {
      title,
      subtitle: running.title,
      body: [
        ...mapItems({ ...map, seen: undefined }, story, place),
        {
          kind: 'table',
          grid,
          name: title,
          description: [title, running.summary].join(language.stop),
          at: { x: room.x + room.width - TABLE_PX, y: room.y, width: TABLE_PX, height },
        },
      ],
    },
    { sources: unique([...running.sources, ...mapSources(map.map, story.atlas)]), spoken: [title, running.title, summary.sentence], hasMap: true },
  );
}

function titleOf({ language }: Story, rows: readonly RegionCounts[]): string {
  const mapped = rows.filter(({ region }) => isMapped(region.regionId));
  const [most, gaps] = [greatest(mapped, ({ runs }) => runs), greatest(mapped, (row) => row.gaps)];
  if (!most || !gaps) return '';
  return say.slidesRegionsTitle(language, {
    name: most.name,
    n: language.number(most.runs),
    gapName: gaps.name,
    gaps: language.number(gaps.gaps),
  });
}

function gridOf({ language }: Story, rows: readonly RegionCounts[]): Grid {
  const plain = (text: string) => ({ text, look: 'plain' as const, color: SLIDE_THEME.ink1 });
  return {
    corner: say.wordsRegion(language),
    columns: [say.worldColumnsRuns(language), say.worldColumnsStates(language), say.worldColumnsGaps(language)].map((text) => ({ text })),
    rows: rows.map(({ region, name, runs, states, named, gaps }) => ({
      text: name,
      cells: [
        { text: language.number(runs), look: 'filled', color: regionHue(SLIDE_THEME, region.regionId).ink },
        plain(states.high ? rangeWords(language, states) : '–'),
        plain(named ? `${language.number(gaps)} ${say.worldGapsOf(language, { named: language.number(named) })}` : '–'),
      ],
    })),
    key: '',
    widths: [0.46, 0.16, 0.18, 0.2],
  };
}
