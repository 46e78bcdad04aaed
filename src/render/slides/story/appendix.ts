import * as say from '#messages';
import { centresFigure } from '../../../figures/centres/centresFigure.ts';
import { milestonesFigure } from '../../../figures/milestones/milestonesFigure.ts';
import type { Figure } from '../../../figures/shared/figure.ts';
import { inReadingDirection } from '../../../figures/shared/mirror.ts';
import { centreFeatures, placedCentres } from '../../../map/describe/centres.ts';
import { evenly } from '../../evenly.ts';
import { type Item, type Place, SCENE_SCALE } from '../../pptx/deck.ts';
import { bodyOf } from '../../pptx/layout.ts';
import { type Draft, frameSlide } from '../frame.ts';
import { sceneItem } from '../items.ts';
import { fittedBounds, mapItem } from '../mapItem.ts';
import { partTitle } from '../parted.ts';
import { contextOf, figureFrame, ownTitle, type Story } from './story.ts';

const GAP = 30;
const MOST_COLUMNS = 3;

type Make = (width: number, rows?: readonly [number, number]) => Figure;

/** The centres in columns, without their roles where one slide has else no room for all; a map stands where columns are left free. None where no centre is known. */
export function centreSlides(story: Story, regionId?: string): Draft[] {
  const makeOf =
    (isBrief: boolean): Make =>
    (width, rows) =>
      centresFigure({ ...contextOf(story, width, regionId), rows, isBrief });
  const { title: concluded, summary, sources, scene } = makeOf(false)(600);
  if (!scene) return [];
  const title = ownTitle(story, concluded);
  const room = bodyOf(title, '');
  const [whole, brief] = [columnsOf(makeOf(false), room), columnsOf(makeOf(true), room)];
  const { make, count, width, parts } = !isOnOne(whole) && isOnOne(brief) ? brief : whole;
  const beside = count < MOST_COLUMNS ? mapBeside(story, room, count * (width + GAP), regionId) : [];
  return evenly(parts.length, (from, to) => to - from <= count).map(([from, to], slide, slides) => {
    const own = partTitle(story.language, title, slide + 1, slides.length);
    const items = parts
      .slice(from, to)
      .map((rows, index) =>
        columnItem(make, rows, { name: own, direction: story.language.direction }, { x: room.x + index * (width + GAP), y: room.y, width }),
      );
    return frameSlide(
      figureFrame(story, 'centres', regionId),
      { title: own, subtitle: '', body: [...items, ...beside] },
      { sources, spoken: [title, summary], hasMap: beside.length > 0 },
    );
  });
}

interface Columns {
  make: Make;
  count: number;
  width: number;
  /** The rows of each column; more columns than `count` go on on further slides. */
  parts: [number, number][];
}

const isOnOne = ({ count, parts }: Columns) => parts.length <= count;

/** A list in as few columns as it needs to stand on one slide, else in the most: half a slide, or thirds of it. */
function columnsOf(make: Make, room: Place, count = 1): Columns {
  const across = count === 1 ? 2 : MOST_COLUMNS;
  const width = (room.width - (across - 1) * GAP) / across;
  const fits = (from: number, to: number) => (make(width / SCENE_SCALE, [from, to]).scene?.height ?? 0) * SCENE_SCALE <= room.height;
  const columns = { make, count, width, parts: evenly(make(600).rowCount ?? 0, fits) };
  return isOnOne(columns) || count === MOST_COLUMNS ? columns : columnsOf(make, room, count + 1);
}

/** The map of a region, or of the world, with the centres of a region, in a room from a start on that a short list leaves free. */
function mapBeside(story: Story, room: Place, start: number, regionId: string | undefined): Item[] {
  const { map } = story.map;
  const width = room.width - start;
  const layers = ['waters', 'centres', 'graticule', 'names'] as const;
  const centres = centreFeatures(placedCentres(story.atlas, regionId));
  // A narrow map has room for the names of centres, not for those of States too.
  const states = width < room.width / 2 - GAP ? { ...map.states, features: [] } : map.states;
  const view = { ...story.map, fitted: fittedBounds(map), map: { ...map, layers, centres, states } };
  return [mapItem(view, story, { ...room, x: room.x + start, width })];
}

function columnItem(
  make: Make,
  rows: readonly [number, number],
  { name, direction }: { name: string; direction: 'ltr' | 'rtl' },
  { x, y, width }: Omit<Place, 'height'>,
) {
  const { scene, summary } = inReadingDirection(make(width / SCENE_SCALE, rows), direction);
  return sceneItem(name, summary, scene?.nodes ?? [], { x, y, width, height: (scene?.height ?? 0) * SCENE_SCALE });
}

/** The milestones in two columns, on at most `most` slides; where they need more, the last ones. */
export function milestoneSlides(story: Story, regionId: string | undefined, most: number): Draft[] {
  const make: Make = (width, rows) => milestonesFigure({ ...contextOf(story, width, regionId), rows });
  const figure = make(600);
  const { language } = story;
  if (!figure.scene) return [];
  const all = figure.rowCount ?? 0;
  const titleOf = (n: number, part: number, parts: number) => {
    const title = n < all ? say.slidesLastOf(language, { title: figure.title, n, all }) : figure.title;
    return partTitle(language, title, part, parts);
  };
  // The room below the longest title that a slide may have.
  const room = bodyOf(titleOf(all - 1, most, most), '');
  const width = (room.width - GAP) / 2;
  const columns: [number, number][] = [];
  // Filled from the end, so that what has no room is the oldest.
  for (let to = figure.rowCount ?? 0; to > 0 && columns.length < 2 * most; ) {
    let from = to - 1;
    while (from > 0 && (make(width / SCENE_SCALE, [from - 1, to]).scene?.height ?? 0) * SCENE_SCALE <= room.height) from--;
    columns.unshift([from, to]);
    to = from;
  }
  const first = columns[0]?.[0] ?? 0;
  const pages = Array.from({ length: Math.ceil(columns.length / 2) }, (_, index) => columns.slice(index * 2, index * 2 + 2));
  return pages.map((page, index) => {
    const own = titleOf(all - first, index + 1, pages.length);
    const lists = page.map((rows, place) =>
      columnItem(make, rows, { name: own, direction: language.direction }, { x: room.x + place * (width + GAP), y: room.y, width }),
    );
    const body = page.length === 1 ? [...lists, ...mapBeside(story, room, width + GAP, regionId)] : lists;
    return frameSlide(
      figureFrame(story, 'milestones', regionId),
      { title: own, subtitle: '', body },
      { sources: figure.sources, spoken: [figure.title, figure.summary] },
    );
  });
}
