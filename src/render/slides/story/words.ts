import { cumsum, sum } from 'd3';
import * as say from '#messages';
import { findSource } from '../../../atlas/lookup.ts';
import type { Paragraph } from '../../pptx/deck.ts';
import { TEXT_COLUMN } from '../../pptx/layouts.ts';
import { balanced, filled } from '../balanced.ts';
import { type Draft, frameSlide } from '../frame.ts';
import { heightOf } from '../items.ts';
import { sourceNumbers } from '../notes.ts';
import { partTitle } from '../parted.ts';
import { frameOf, type Story } from './story.ts';

/** The meanings of the words of a deck, and the limits of its maps: those that each deck needs, and further ones. */
function methodTexts({ language, atlas }: Story): { needed: string[]; further: string[] } {
  return {
    needed: [
      say.slidesMethodFacts(language, { date: language.day(atlas.asOf) }),
      say.slidesMethodUnknown(language),
      say.slidesMethodRunning(language),
      say.slidesGapMeans(language),
      say.slidesMethodMoney(language),
      say.aboutDisclaimerText(language),
      say.slidesLicence(language),
    ],
    further: [say.slidesMethodCentres(language), say.slidesMethodIncidents(language), say.slidesDeckHint(language)],
  };
}

const spacedOut = (texts: readonly string[]): Paragraph[] => texts.flatMap((text) => [{ text }, { text: '\u00a0' }]);

/** The meanings of the words of a long deck, then its sources, on at most `most` slides; on one slide where the sources are few. */
export function appendixSlides(story: Story, drafts: readonly Draft[], most: number): Draft[] {
  const [, second] = filled(sourceParagraphs(story, drafts).map(paragraphHeight), TEXT_COLUMN.height);
  return second ? [methodSlide(story), ...sourceSlides(story, drafts, most - 1)] : [shortAppendix(story, drafts)];
}

/** The meanings of the words of the deck and the limits of its maps, in two columns. */
function methodSlide(story: Story): Draft {
  const { needed, further } = methodTexts(story);
  const texts = [...needed, ...further];
  const lengths = cumsum(texts, (text) => text.length);
  const half = texts.findIndex((_, index) => (lengths[index] ?? 0) * 2 >= (lengths.at(-1) ?? 0)) + 1;
  const title = say.slidesOf(story.language, { name: story.summary.heading, title: say.slidesMethod(story.language) });
  return wordsSlide(story, title, '', spacedOut(texts.slice(0, half)), spacedOut(texts.slice(half)));
}

/** The appendix of a short deck on one slide: what its words mean, and as many of its sources as have room, numbered as in the notes; what they leave free has what further is worth knowing. */
export function shortAppendix(story: Story, drafts: readonly Draft[]): Draft {
  const { language } = story;
  const all = sourceParagraphs(story, drafts);
  const [[, room] = [0, 0]] = filled(all.map(paragraphHeight), TEXT_COLUMN.height);
  const sources = room < all.length ? [...all.slice(0, room - 2), moreSources(story, all.length - room + 2)] : all;
  const title = say.slidesOf(language, { name: story.summary.heading, title: say.slidesMethodSources(language) });
  const { needed, further } = methodTexts(story);
  const below = [{ text: '\u00a0' }, ...spacedOut(further)];
  const more = sum([...sources, ...below], paragraphHeight) <= TEXT_COLUMN.height ? [...sources, ...below] : sources;
  return wordsSlide(story, title, say.slidesSourcesNumbers(language), spacedOut(needed), more);
}

const moreSources = (story: Story, n: number): Paragraph => ({
  text: say.slidesSourcesMore(story.language, { n, address: story.addressOf({ kind: 'sources' }) }),
});

/** The sources of the slides, numbered as in their notes, in two columns on at most `most` slides. */
function sourceSlides(story: Story, drafts: readonly Draft[], most: number): Draft[] {
  const { language } = story;
  const columns = columnsOf(sourceParagraphs(story, drafts));
  const shown = columns.slice(0, 2 * most);
  const left = columns.slice(2 * most).flat().length;
  if (left) shown.at(-1)?.splice(-2, 2, moreSources(story, left + 2));
  const pages = Array.from({ length: Math.ceil(shown.length / 2) }, (_, index) => shown.slice(index * 2, index * 2 + 2));
  const title = say.slidesOf(language, { name: story.summary.heading, title: say.slidesSourcesTitle(language) });
  return pages.map(([words = [], more = []], index) => {
    const own = partTitle(language, title, index + 1, pages.length);
    return wordsSlide(story, own, say.slidesSourcesNumbers(language), words, more);
  });
}

const sourceParagraphs = (story: Story, drafts: readonly Draft[]) =>
  [...sourceNumbers(story.atlas, drafts)].map(([id, number]) => sourceParagraph(story, id, number));

function sourceParagraph({ atlas, language }: Story, id: string, number: number): Paragraph {
  const source = findSource(atlas, id);
  const named = [source?.publisher, source?.title].filter(Boolean).join(': ');
  const parts = [named, source?.published ? language.date(source.published) : ''].filter(Boolean).map(language.isolate);
  const text = `${language.number(number)}. ${parts.join(language.comma)}`;
  const href = source && URL.canParse(source.url) ? new URL(source.url).href : '';
  return href ? { text, href } : { text };
}

const paragraphHeight = ({ text }: Paragraph) => heightOf(text, TEXT_COLUMN.width);

/** Paragraphs in columns of the layout for text, two a slide and all about as full as each other. */
function columnsOf(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const heights = paragraphs.map(paragraphHeight);
  const least = filled(heights, TEXT_COLUMN.height).length;
  return balanced(heights, 2 * Math.ceil(least / 2)).map(([from, to]) => paragraphs.slice(from, to));
}

function wordsSlide(story: Story, title: string, subtitle: string, words: Paragraph[], more: Paragraph[]): Draft {
  const draft = frameSlide(frameOf(story), { title, subtitle, body: [] }, { sources: [], spoken: [title, subtitle] });
  return { ...draft, layout: 'words', words, more };
}
