import { ascending } from 'd3';
import * as say from '#messages';
import { programmesOf, runningOn } from '../../../atlas/programmes.ts';
import type { Programme } from '../../../atlas/schema.ts';
import { isEndUnconfirmed } from '../../../atlas/status.ts';
import { calendarRows } from '../../../figures/calendar/rows.ts';
import { drawnEntries, fundersFigure } from '../../../figures/funders/fundersFigure.ts';
import { funderRows } from '../../../figures/funders/rows.ts';
import { fundersSheet } from '../../../figures/funders/sheet.ts';
import type { Figure } from '../../../figures/shared/figure.ts';
import { mirrored } from '../../../figures/shared/mirror.ts';
import { programmeName } from '../../../i18n/names.ts';
import { parseDate } from '../../../lib/edtf.ts';
import { unique } from '../../../lib/lists.ts';
import { comingWords } from '../../../pages/comingWords.ts';
import { type Item, type Place, SCENE_SCALE } from '../../pptx/deck.ts';
import { bodyOf } from '../../pptx/layout.ts';
import { type Draft, frameSlide } from '../frame.ts';
import { heightOf, sceneItem, textItem } from '../items.ts';
import { type ListRow, type RowList, rowColumns } from '../rowList.ts';
import { SLIDE_THEME } from '../slideTheme.ts';
import { besideMapSlide } from './beside.ts';
import { contextOf, figureFrame, ownTitle, type Story } from './story.ts';

const SIDE_PX = 440;
const GAP = 40;
const DATE_PX = 144;

/** Funders that reach down less than this share of their slide do not fill it. */
const FILLS = 0.5;

/** Who pays, what is dated within two years, and which planned ends no source confirms; for a region or the world; a few funders stand as a list beside the map. None where no programme is known. */
export function moneySlides(story: Story, regionId?: string): Draft[] {
  const figure = fundersFigure(contextOf(story, 600, regionId));
  if (!figure.scene) return [];
  const title = regionId ? ownTitle(story, figure.title) : figure.title;
  const room = bodyOf(title, '');
  const foot = regionId ? say.fundersFootRegion(story.language) : say.fundersFoot(story.language);
  const width = room.width - SIDE_PX - GAP;
  const footHeight = heightOf(foot, width);
  const sheet = fundersSheet(contextOf(story, width / SCENE_SCALE, regionId), (room.height - footHeight - 10) / SCENE_SCALE);
  const scene = mirrored(sheet, story.language.direction);
  const height = scene.height * SCENE_SCALE;
  if (height < room.height * FILLS) return [shortSlide(story, title, figure, regionId)];
  const dates = datesIn(story, regionId, { x: room.x + width + GAP, y: room.y, width: SIDE_PX, height: room.height });
  const body = [
    sceneItem(title, figure.summary, scene.nodes, { ...room, width, height }),
    textItem(foot, { x: room.x, y: room.y + height + 10, width }, { color: SLIDE_THEME.ink3 }),
    ...dates.items,
  ];
  return [
    frameSlide(
      figureFrame(story, 'funders', regionId),
      { title, subtitle: '', body },
      { sources: unique([...figure.sources, ...dates.sources]), spoken: [title, figure.summary, dates.open] },
    ),
  ];
}

/** A few funders, and the dates, as lists beside the map. */
function shortSlide(story: Story, title: string, { summary, sources }: Figure, regionId: string | undefined): Draft {
  const { language, atlas } = story;
  const entries = drawnEntries(contextOf(story, 600, regionId), funderRows(atlas, regionId));
  const rows = entries.map(({ name, counts, amountWords, publishedWords }): ListRow => {
    const paid = amountWords ? amountWords + language.aside(publishedWords) : say.wordsNotPublished(language);
    return { head: '', text: name, detail: [counts, paid].join(language.semicolon) };
  });
  const dates = datesOf(story, regionId);
  const lists = [{ title: say.programmeFieldsFunders(language), rows, headWidth: 0 }, ...dates.lists];
  const frame = figureFrame(story, 'funders', regionId);
  return besideMapSlide(story, { title, lists, sources: unique([...sources, ...dates.sources]), spoken: [summary, dates.open], frame });
}

/** The dates in a place, and how many running programmes have no published end below them. */
function datesIn(story: Story, regionId: string | undefined, at: Place): { items: Item[]; sources: string[]; open: string } {
  const { lists, sources, open } = datesOf(story, regionId);
  const openTop = at.y + at.height - heightOf(open, at.width, { weight: 600 });
  const { items } = rowColumns(lists, { ...at, height: openTop - at.y - 12 }, 1, story.language);
  return { items: [...items, textItem(open, { x: at.x, y: openTop, width: at.width }, { weight: 600 })], sources, open };
}

/** Events within two years, the planned ends that have passed without word, and how many running programmes have no published end. */
function datesOf({ atlas, language, day }: Story, regionId: string | undefined): { lists: RowList[]; sources: string[]; open: string } {
  const { coming } = calendarRows(atlas, day, regionId);
  const programmes = regionId ? programmesOf(atlas, regionId) : atlas.programmes;
  const passed = programmes.filter((row) => isEndUnconfirmed(row, day)).sort((a, b) => ascending(endOf(b), endOf(a)));
  const { running } = runningOn(programmes, day);
  const comingRows = coming.map((event): ListRow => ({ head: language.date(event.date), text: comingWords(atlas, language, event).words }));
  const passedRows = passed.map((row): ListRow => ({ head: language.date(row.end), text: programmeName(row) }));
  return {
    lists: [
      { title: say.slidesComing(language), rows: comingRows, empty: say.calendarNone(language), headWidth: DATE_PX },
      ...(passed.length ? [{ title: say.slidesUnconfirmed(language), rows: passedRows, headWidth: DATE_PX }] : []),
    ],
    sources: unique([...coming, ...passed].flatMap((row) => [...row.sources])),
    open: say.slidesNoEnd(language, { n: running.filter((row) => !endOf(row)).length, running: running.length }),
  };
}

const endOf = ({ end }: Programme) => parseDate(end).latest;
