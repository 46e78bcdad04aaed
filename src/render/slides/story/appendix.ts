import * as say from '#messages';
import { centresFigure } from '../../../figures/centres/centresFigure.ts';
import { milestonesFigure } from '../../../figures/milestones/milestonesFigure.ts';
import type { Figure } from '../../../figures/shared/figure.ts';
import { inReadingDirection } from '../../../figures/shared/mirror.ts';
import { centreFeatures, placedCentres } from '../../../map/describe/centres.ts';
import { type Item, type Place, SCENE_SCALE } from '../../pptx/deck.ts';
import { bodyOf } from '../../pptx/layout.ts';
import { evenly } from '../evenly.ts';
import { type Draft, frameSlide } from '../frame.ts';
import { sceneItem } from '../items.ts';
import { mapItem } from '../mapItem.ts';
import { contextOf, figureFrame, ownTitle, type Story } from './story.ts';

const GAP = 30;
const CENTRE_PX = 44 * SCENE_SCALE;
const MOST_COLUMNS = 3;

type Make = (width: number, rows?: readonly [number, number]) => Figure;

/** The centres in columns, up to 27 on a slide; few of them beside a map. None where no centre is known. */
export function centreSlides(story: Story, regionId?: string): Draft[] {
  const make: Make = (width, rows) => centresFigure({ ...contextOf(story, width, regionId), rows });
  const { title: concluded, summary, sources, rowCount = 0, scene } = make(600);
  if (!scene) return [];
  const title = ownTitle(story, concluded);
  const room = bodyOf(title, '');
  const perColumn = Math.floor((room.height - 12) / CENTRE_PX);
  const columns = Math.min(MOST_COLUMNS, Math.ceil(rowCount / perColumn));
  const width = columns === 1 ? (room.width - GAP) / 2 : (room.width - (columns - 1) * GAP) / columns;
  const slides: Draft[] = [];
  for (const [from, to] of evenly(rowCount, (start, end) => end - start <= columns * perColumn)) {
    const shown = evenly(to - from, (start, end) => end - start <= perColumn).map(([start, end]): [number, number] => [from + start, from + end]);
    const items = shown.map((rows, index) =>
      columnItem(make, rows, { name: title, direction: story.language.direction }, { x: room.x + index * (width + GAP), y: room.y, width }),
    );
    const beside = columns === 1 ? mapBeside(story, room, width, regionId) : [];
    slides.push(
      frameSlide(
        figureFrame(story, 'centres', regionId),
        { title, subtitle: '', body: [...items, ...beside] },
        { sources, spoken: [title, summary], hasMap: beside.length > 0 },
      ),
    );
  }
  return slides;
}

/** The map of a region, or of the world, with the centres of a region, in the second half of a room that a short list leaves free. */
function mapBeside(story: Story, room: Place, width: number, regionId: string | undefined): Item[] {
  const { map } = story.map;
  const layers = ['waters', 'centres', 'graticule', 'names'] as const;
  const centres = centreFeatures(placedCentres(story.atlas, regionId));
  return [mapItem({ ...story.map, map: { ...map, layers, centres } }, story, { ...room, x: room.x + width + GAP, width })];
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
    return parts > 1 ? say.slidesPart(language, { title, number: language.number(part), count: language.number(parts) }) : title;
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
    const body = page.length === 1 ? [...lists, ...mapBeside(story, room, width, regionId)] : lists;
    return frameSlide(
      figureFrame(story, 'milestones', regionId),
      { title: own, subtitle: '', body },
      { sources: figure.sources, spoken: [figure.title, figure.summary] },
    );
  });
}
