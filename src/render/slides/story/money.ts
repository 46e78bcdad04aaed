import { ascending } from 'd3';
import * as say from '#messages';
import { programmesOf, runningOn } from '../../../atlas/programmes.ts';
import type { Programme } from '../../../atlas/schema.ts';
import { isEndUnconfirmed } from '../../../atlas/status.ts';
import { calendarRows } from '../../../figures/calendar/rows.ts';
import { fundersFigure } from '../../../figures/funders/fundersFigure.ts';
import { fundersSheet } from '../../../figures/funders/sheet.ts';
import { mirrored } from '../../../figures/shared/mirror.ts';
import { programmeName } from '../../../i18n/names.ts';
import { parseDate } from '../../../lib/edtf.ts';
import { unique } from '../../../lib/lists.ts';
import { comingWords } from '../../../pages/comingWords.ts';
import { type Item, type Place, SCENE_SCALE } from '../../pptx/deck.ts';
import { bodyOf } from '../../pptx/layout.ts';
import { type Draft, frameSlide } from '../frame.ts';
import { heightOf, sceneItem, textItem } from '../items.ts';
import { type ListRow, rowLists } from '../rowList.ts';
import { SLIDE_THEME } from '../slideTheme.ts';
import { contextOf, figureFrame, ownTitle, type Story } from './story.ts';

const SIDE_PX = 440;
const GAP = 40;
const DATE_PX = 144;

/** Who pays, what is dated within two years, and which planned ends no source confirms; for a region or the world. None where no programme is known. */
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
  const dates = datesOf(story, regionId, { x: room.x + width + GAP, y: room.y, width: SIDE_PX, height: room.height });
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

/** What begins, ends or opens within two years, the planned ends that have passed without word, and how many running programmes have no published end. */
function datesOf(story: Story, regionId: string | undefined, at: Place): { items: Item[]; sources: string[]; open: string } {
  const { atlas, language, day } = story;
  const { coming } = calendarRows(atlas, day, regionId);
  const programmes = regionId ? programmesOf(atlas, regionId) : atlas.programmes;
  const passed = programmes.filter((row) => isEndUnconfirmed(row, day)).sort((a, b) => ascending(endOf(b), endOf(a)));
  const { running } = runningOn(programmes, day);
  const open = say.slidesNoEnd(language, { n: running.filter((row) => !endOf(row)).length, running: running.length });
  const openTop = at.y + at.height - heightOf(open, at.width, { weight: 600 });
  const comingRows = coming.map((event): ListRow => ({ head: language.date(event.date), text: comingWords(atlas, language, event).words }));
  const passedRows = passed.map((row): ListRow => ({ head: language.date(row.end), text: programmeName(row) }));
  const lists = rowLists(
    [
      { title: say.slidesComing(language), rows: comingRows, empty: say.calendarNone(language), headWidth: DATE_PX },
      ...(passed.length ? [{ title: say.slidesUnconfirmed(language), rows: passedRows, headWidth: DATE_PX }] : []),
    ],
    { ...at, height: openTop - at.y - 12 },
    language,
  );
  return {
    items: [...lists.items, textItem(open, { x: at.x, y: openTop, width: at.width }, { weight: 600 })],
    sources: unique([...coming, ...passed].flatMap((row) => [...row.sources])),
    open,
  };
}

const endOf = ({ end }: Programme) => parseDate(end).latest;
