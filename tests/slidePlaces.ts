import { sum } from 'd3';
import { type Item, type Paragraph, type Place, SLIDE, type Slide } from '../src/render/pptx/deck.ts';
import { bodyOf } from '../src/render/pptx/layout.ts';
import { FOOT_Y, TEXT_COLUMN } from '../src/render/pptx/layouts.ts';
import { rowHeights } from '../src/render/pptx/slide.ts';
import { heightOf } from '../src/render/slides/items.ts';

/** Side in px of the squares in which the body of a slide is counted. */
const SQUARE = 10;
/** The room in px around an item that belongs to it, as between the rows of a list. */
const AROUND = 12;

/** The share of the body of a slide, from 0 to 1, on which something stands: the squares within the places of its items, each counted once. */
export function usedShare(slide: Slide): number {
  const room = bodyOf(slide.title, slide.subtitle);
  const places = [...slide.body.map(placeOf), ...columnPlaces(slide)];
  const across = Math.floor(room.width / SQUARE);
  const squares = Array.from({ length: across * Math.floor(room.height / SQUARE) }, (_, index) => ({
    x: room.x + ((index % across) + 0.5) * SQUARE,
    y: room.y + (Math.floor(index / across) + 0.5) * SQUARE,
  }));
  return squares.filter((square) => places.some((place) => isIn(square, place))).length / squares.length;
}

const isIn = ({ x, y }: { x: number; y: number }, at: Place) =>
  x >= at.x - AROUND && x <= at.x + at.width + AROUND && y >= at.y - AROUND && y <= at.y + at.height + AROUND;

/** Where an item stands; a table is as high as its rows. */
function placeOf(item: Item): Place {
  return item.kind === 'table' ? { ...item.at, height: sum(rowHeights(item.grid, item.at.width)) } : item.at;
}

/** The places of the two columns of text, as high as their paragraphs. */
function columnPlaces({ words = [], more = [], layout }: Slide): Place[] {
  if (layout !== 'words') return [];
  const height = (paragraphs: readonly Paragraph[]) =>
    Math.min(
      TEXT_COLUMN.height,
      sum(paragraphs, ({ text }) => heightOf(text, TEXT_COLUMN.width)),
    );
  const { y, width } = TEXT_COLUMN;
  return [
    { x: SLIDE.margin, y, width, height: height(words) },
    { x: SLIDE.width - SLIDE.margin - width, y, width, height: height(more) },
  ].filter((place) => place.y < FOOT_Y);
}

/** Px by which two texts may lie over each other: the room below the letters of a line. */
const SLACK = 3;

/** What is misplaced on a slide: texts over each other, and what reaches from the body into the foot. */
export function placeFaults({ title, body, layout }: Slide): string[] {
  if (layout === 'cover') return [];
  const items = body.filter(({ at }) => at.y < FOOT_Y);
  const texts = items.filter(({ kind }) => kind === 'text');
  const isOver = (a: Place, b: Place) =>
    a.x + SLACK < b.x + b.width && b.x + SLACK < a.x + a.width && a.y + SLACK < b.y + b.height && b.y + SLACK < a.y + a.height;
  return [
    ...texts.flatMap((a, index) => texts.slice(index + 1).flatMap((b) => (isOver(a.at, b.at) ? [`${title}: '${a.name}' over '${b.name}'`] : []))),
    ...items.flatMap((item) => (item.at.y + placeOf(item).height > FOOT_Y + 1 ? [`${title}: '${item.name}' in the foot`] : [])),
  ];
}
