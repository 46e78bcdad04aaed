import { ascending } from 'd3';
import * as say from '#messages';
import { programmesNaming } from '../../../atlas/brief.ts';
import { programmeTimeline } from '../../../figures/programmeTimeline/programmeTimeline.ts';
import { type ProgrammeRow, programmeRows } from '../../../figures/programmeTimeline/rows.ts';
import { timelineSheet } from '../../../figures/programmeTimeline/sheet.ts';
import { mirrored } from '../../../figures/shared/mirror.ts';
import { actorName, programmeName } from '../../../i18n/names.ts';
import { lifeWords } from '../../../i18n/statusWords.ts';
import { parseDate, sortingDay } from '../../../lib/edtf.ts';
import { unique } from '../../../lib/lists.ts';
import { asTitle } from '../../../pages/summary/regionSentence.ts';
import { type Item, type Place, SCENE_SCALE } from '../../pptx/deck.ts';
import { bodyOf } from '../../pptx/layout.ts';
import { type Draft, frameSlide, type SlideFrame } from '../frame.ts';
import { sceneItem, textItem } from '../items.ts';
import { parted } from '../parted.ts';
import type { ListRow, RowList } from '../rowList.ts';
import { SLIDE_THEME } from '../slideTheme.ts';
import { besideMapSlide } from './beside.ts';
import { contextOf, figureFrame, frameOf, ownTitle, type Story } from './story.ts';

/** Programmes on one slide. */
const MOST_ROWS = 18;
/** Fewer programmes do not fill a slide. */
const LEAST_ROWS = 6;
const LINE_PX = 26;
/** Height of a row in px of a scene where a slide has few rows, and where it is full. */
const ROW_PX = [18.5, 30] as const;
/** Height in px of a scene for years and today. */
const AXIS_PX = 48;
const ORDER = ['running', 'unknown', 'planned', 'ended'] as const;

/** The programmes of a region, or of all: those that run first, then those whose end nobody confirms, planned and ended ones; each by its start. */
function programmesInOrder(story: Story, regionId?: string): ProgrammeRow[] {
  const start = ({ programme }: ProgrammeRow) => sortingDay(programme.start);
  return programmeRows(story.atlas, story.day, regionId).sort(
    (a, b) => ascending(ORDER.indexOf(a.status), ORDER.indexOf(b.status)) || ascending(start(a), start(b)),
  );
}

/** The programmes that run or may run, with who pays and how much, and in a line how many more there are. None where no programme is known. */
export function programmeSlides(story: Story, regionId?: string): Draft[] {
  const { language } = story;
  const rows = programmesInOrder(story, regionId);
  if (!rows.length) return [];
  const alive = rows.filter(({ status }) => status === 'running' || status === 'unknown');
  const title = ownTitle(story, programmeTimeline(contextOf(story, 900, regionId)).title);
  const shown = (alive.length ? alive : rows).slice(0, mostRows(story, title, LINE_PX));
  const left = rows.filter((row) => !shown.includes(row));
  const count = (status: ProgrammeRow['status']) => left.filter((row) => row.status === status).length;
  const more = say.slidesNotDrawn(language, {
    running: count('running'),
    unknown: count('unknown'),
    planned: count('planned'),
    ended: count('ended'),
    all: rows.length,
  });
  if (shown.length < LEAST_ROWS) return [shortSlide(story, shown, { regionId, below: left.length ? more : '' })];
  return [timelineSlide(story, shown, { regionId, all: rows, below: left.length ? more : '' })];
}

/** How many programmes have room below a title and above a line of a height in px. */
function mostRows({ language }: Story, title: string, linePx: number): number {
  const { height } = bodyOf(title, say.slidesRunningFirst(language));
  return Math.min(MOST_ROWS, Math.floor(((height - linePx) / SCENE_SCALE - AXIS_PX) / ROW_PX[0]));
}

/** A few programmes as a list beside the map. */
function shortSlide(story: Story, rows: readonly ProgrammeRow[], { regionId, below }: Pick<Part, 'regionId' | 'below'>): Draft {
  const { title, summary } = programmeTimeline(contextOf(story, 900, regionId));
  const lists = [programmeList(story, rows, below)];
  return besideMapSlide(story, {
    title: ownTitle(story, title),
    lists,
    sources: unique(rows.flatMap(({ programme }) => programme.sources)),
    spoken: [summary, below],
    frame: figureFrame(story, 'programme-timeline', regionId),
  });
}

/** Programmes as a list: whether and until when each runs, and who pays; what is not shown in a last line. */
export function programmeList({ atlas, language, day }: Story, rows: readonly ProgrammeRow[], below = ''): RowList {
  const listed = rows.map(({ programme }): ListRow => {
    const payers = programme.funders.map((id) => actorName(atlas, id));
    const paid = payers.length ? say.statePayers(language, { names: language.list(payers) }) : say.stateNoPayer(language);
    return { head: '', text: programmeName(programme), detail: [lifeWords(language, programme, day), paid].join(language.semicolon) };
  });
  const last = below ? [{ head: '', text: below }] : [];
  return { title: say.regionSections(language, 'programmes'), rows: [...listed, ...last], empty: say.stateNoRunning(language), headWidth: 0 };
}

/** All programmes, as many slides as they need; none where they are so few that one slide of the story has them all. */
export function allProgrammeSlides(story: Story, regionId?: string): Draft[] {
  const rows = programmesInOrder(story, regionId);
  const { language, summary } = story;
  if (rows.length < LEAST_ROWS) return [];
  const title = say.slidesOf(language, { name: summary.heading, title: say.slidesAllProgrammes(language, { n: rows.length }) });
  // The room below the longest title that a slide may have.
  const [longest = { title }] = parted(language, title, 88, 1);
  return parted(language, title, rows.length, mostRows(story, longest.title, 0)).map(({ title: own, from, to }) =>
    timelineSlide(story, rows.slice(from, to), { regionId, all: rows, below: '', title: own }),
  );
}

interface Part {
  regionId: string | undefined;
  all: readonly ProgrammeRow[];
  /** A line under the bars. */
  below: string;
  /** Its title; the conclusion of the figure where left out. */
  title?: string;
  /** Its live view; the figure of the region where left out. */
  frame?: SlideFrame;
}

/** The programmes that name a State and run or may run, and what is to be said of them in a title. */
export function programmesNow(story: Story, iso3: string): { rows: ProgrammeRow[]; title: string } {
  const { atlas, language, summary } = story;
  const naming = new Set(programmesNaming(atlas, iso3).map(({ programmeId }) => programmeId));
  const rows = programmesInOrder(story).filter(({ programme, status }) => naming.has(programme.programmeId) && (status === 'running' || status === 'unknown'));
  const running = rows.filter(({ status }) => status === 'running');
  const ends = running.filter(({ programme }) => parseDate(programme.end).latest).length;
  const words = running.length ? say.stateToday(language, { n: running.length, ends }) : asTitle(say.stateNoRunning(language));
  return { rows, title: say.slidesOf(language, { name: summary.heading, title: words }) };
}

/** The programmes that name a State as bars. None where they are too few to fill a slide. */
export function stateProgrammeSlides(story: Story, iso3: string, regionId: string): Draft[] {
  const { rows, title } = programmesNow(story, iso3);
  if (rows.length < LEAST_ROWS) return [];
  return [timelineSlide(story, rows.slice(0, mostRows(story, title, 0)), { regionId, all: rows, below: '', title, frame: frameOf(story) })];
}

function timelineSlide(story: Story, rows: readonly ProgrammeRow[], { regionId, all, below, title: own, frame }: Part): Draft {
  const figure = programmeTimeline(contextOf(story, 900, regionId));
  const title = own ?? ownTitle(story, figure.title);
  const subtitle = say.slidesRunningFirst(story.language);
  const room = bodyOf(title, subtitle);
  const place: Place = { ...room, height: room.height - (below ? LINE_PX : 0) };
  const rowHeight = Math.min(ROW_PX[1], Math.max(ROW_PX[0], (place.height / SCENE_SCALE - AXIS_PX) / rows.length));
  const scene = mirrored(timelineSheet(contextOf(story, room.width / SCENE_SCALE, regionId), rows, { all, rowHeight }), story.language.direction);
  const items: Item[] = [
    sceneItem(title, figure.summary, scene.nodes, { ...place, height: scene.height * SCENE_SCALE }),
    ...(below ? [textItem(below, { x: room.x, y: room.y + scene.height * SCENE_SCALE + 2, width: room.width }, { color: SLIDE_THEME.ink2 })] : []),
  ];
  return frameSlide(
    frame ?? figureFrame(story, 'programme-timeline', regionId),
    { title, subtitle, body: items },
    { sources: rows.flatMap(({ programme }) => programme.sources), spoken: [title, figure.summary, below] },
  );
}
