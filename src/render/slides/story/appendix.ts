import { cumsum } from 'd3';
import * as say from '#messages';
import { findSource } from '../../../atlas/lookup.ts';
import { centresFigure } from '../../../figures/centres/centresFigure.ts';
import { milestonesFigure } from '../../../figures/milestones/milestonesFigure.ts';
import type { Figure } from '../../../figures/shared/figure.ts';
import { type Item, type Paragraph, type Place, SCENE_SCALE } from '../../pptx/deck.ts';
import { bodyOf } from '../../pptx/layout.ts';
import { TEXT_COLUMN } from '../../pptx/layouts.ts';
import { evenly } from '../evenly.ts';
import { type Draft, frameSlide } from '../frame.ts';
import { heightOf, sceneItem } from '../items.ts';
import { mapItem } from '../mapItem.ts';
import { sourceNumbers } from '../notes.ts';
import { contextOf, figureFrame, frameOf, ownTitle, type Story } from './story.ts';

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
    const items = shown.map((rows, index) => columnItem(make, rows, title, { x: room.x + index * (width + GAP), y: room.y, width }));
    const beside = columns === 1 ? mapBeside(story, room, width) : [];
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

/** The map of a region with its centres, in the second half of a room that a short list leaves free. */
function mapBeside(story: Story, room: Place, width: number): Item[] {
  const { map } = story.map;
  if (map.level !== 'region') return [];
  const layers = ['waters', 'centres', 'graticule', 'names'] as const;
  return [mapItem({ ...story.map, map: { ...map, layers } }, story, { ...room, x: room.x + width + GAP, width })];
}

function columnItem(make: Make, rows: readonly [number, number], name: string, { x, y, width }: { x: number; y: number; width: number }) {
  const { scene, summary } = make(width / SCENE_SCALE, rows);
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
    const lists = page.map((rows, place) => columnItem(make, rows, own, { x: room.x + place * (width + GAP), y: room.y, width }));
    const body = page.length === 1 ? [...lists, ...mapBeside(story, room, width)] : lists;
    return frameSlide(
      figureFrame(story, 'milestones', regionId),
      { title: own, subtitle: '', body },
      { sources: figure.sources, spoken: [figure.title, figure.summary] },
    );
  });
}

/** What the words of a deck mean, and what its maps do not say; in short, without what only the deck of a region shows. */
function methodTexts({ language, atlas }: Story, isShort = false): string[] {
  return [
    say.slidesMethodFacts(language, { date: language.day(atlas.asOf) }),
    say.slidesMethodUnknown(language),
    say.slidesMethodRunning(language),
    say.slidesGapMeans(language),
    ...(isShort ? [] : [say.slidesMethodCentres(language), say.slidesMethodIncidents(language)]),
    say.slidesMethodMoney(language),
    say.aboutDisclaimerText(language),
    say.slidesLicence(language),
    ...(isShort ? [] : [say.slidesDeckHint(language)]),
  ];
}

const spacedOut = (texts: readonly string[]): Paragraph[] => texts.flatMap((text) => [{ text }, { text: '\u00a0' }]);

/** What the words of the deck mean, and what its maps do not say, in two columns. */
export function methodSlide(story: Story): Draft {
  const texts = methodTexts(story);
  const lengths = cumsum(texts, (text) => text.length);
  const half = texts.findIndex((_, index) => (lengths[index] ?? 0) * 2 >= (lengths.at(-1) ?? 0)) + 1;
  const title = say.slidesOf(story.language, { name: story.summary.heading, title: say.slidesMethod(story.language) });
  return wordsSlide(story, title, '', spacedOut(texts.slice(0, half)), spacedOut(texts.slice(half)));
}

/** The appendix of a short deck on one slide: what its words mean, and as many of its sources as have room, numbered as in the notes. */
export function shortAppendix(story: Story, drafts: readonly Draft[]): Draft {
  const { language, atlas } = story;
  const all = [...sourceNumbers(atlas, drafts)].map(([id, number]) => sourceParagraph(story, id, number));
  const [sources = [], ...left] = columnsOf(all);
  const rest = left.flat().length;
  if (rest) sources.splice(-2, 2, moreSources(story, rest + 2));
  const title = say.slidesOf(language, { name: story.summary.heading, title: say.slidesMethodSources(language) });
  return wordsSlide(story, title, say.slidesSourcesNumbers(language), spacedOut(methodTexts(story, true)), sources);
}

const moreSources = (story: Story, n: number): Paragraph => ({
  text: say.slidesSourcesMore(story.language, { n, address: story.addressOf({ kind: 'sources' }) }),
});

/** The sources of the slides, numbered as in their notes, in two columns on at most `most` slides. */
export function sourceSlides(story: Story, drafts: readonly Draft[], most: number): Draft[] {
  const { language, atlas } = story;
  const numbers = [...sourceNumbers(atlas, drafts)];
  const paragraphs = numbers.map(([id, number]) => sourceParagraph(story, id, number));
  const columns = columnsOf(paragraphs);
  const shown = columns.slice(0, 2 * most);
  const left = columns.slice(2 * most).flat().length;
  if (left) shown.at(-1)?.splice(-2, 2, moreSources(story, left + 2));
  const pages = Array.from({ length: Math.ceil(shown.length / 2) }, (_, index) => shown.slice(index * 2, index * 2 + 2));
  const title = say.slidesOf(language, { name: story.summary.heading, title: say.slidesSourcesTitle(language) });
  return pages.map(([words = [], more = []], index) => {
    const own = pages.length > 1 ? say.slidesPart(language, { title, number: language.number(index + 1), count: language.number(pages.length) }) : title;
    return wordsSlide(story, own, say.slidesSourcesNumbers(language), words, more);
  });
}

function sourceParagraph({ atlas, language }: Story, id: string, number: number): Paragraph {
  const source = findSource(atlas, id);
  const date = source?.published ? `, ${language.date(source.published)}` : '';
  const text = `${language.number(number)}. ${source?.publisher ? `${source.publisher}: ` : ''}${source?.title ?? ''}${date}`;
  const href = source && URL.canParse(source.url) ? new URL(source.url).href : '';
  return href ? { text, href } : { text };
}

/** Paragraphs in columns of the layout for text, each filled up to its height. */
function columnsOf(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const columns: Paragraph[][] = [];
  let height = Infinity;
  for (const paragraph of paragraphs) {
    const own = heightOf(paragraph.text, TEXT_COLUMN.width);
    if (height + own > TEXT_COLUMN.height) {
      columns.push([]);
      height = 0;
    }
    columns.at(-1)?.push(paragraph);
    height += own;
  }
  return columns;
}

function wordsSlide(story: Story, title: string, subtitle: string, words: Paragraph[], more: Paragraph[]): Draft {
  const draft = frameSlide(frameOf(story), { title, subtitle, body: [] }, { sources: [], spoken: [title, subtitle] });
  return { ...draft, layout: 'words', words, more };
}
