import { group } from 'd3';
import { expect, test } from 'vitest';
import type { Facts } from '../../site/embedAtlas.ts';
import { figureFirstView } from '../../site/embedDraws.ts';
import { figureContents } from '../../site/embedPages.ts';
import { splitEmbed } from '../../site/splitEmbed.ts';
import { atlasAt } from '../../src/atlas/asOf.ts';
import { NO_COUNTS } from '../../src/atlas/incidents.ts';
import { parseAtlasFile } from '../../src/atlas/records.ts';
import { trustedAtlas } from '../../src/atlas/trusted.ts';
import { decadeOf } from '../../src/embed/choice.ts';
import { saidLine } from '../../src/embed/saidLine.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import type { FigureDefinition } from '../../src/figures/shared/definition.ts';
import { latestDay } from '../../src/lib/edtf.ts';
import { sceneToSvg } from '../../src/render/svg.ts';
import { themes } from '../../src/theme/tokens.ts';
import { DAY, english, french } from './atlas.ts';
import { frenchSmallAtlas, smallAtlas, smallIncidents } from './smallAtlas.ts';

const TIMES = ['', '1991', '2009-06', '2010', '2010-01', '2015-11', '2018', '2020-01', '2023'];
const FACTS = [
  { atlas: smallAtlas, incidents: smallIncidents, language: english },
  { atlas: frenchSmallAtlas, incidents: smallIncidents, language: french },
];
const choices = FIGURES.flatMap((figure) =>
  [undefined, ...(figure.perRegion ? smallAtlas.region : [])].flatMap((row) =>
    FACTS.map((facts) => ({ id: figure.id, figure, regionId: row?.regionId, code: facts.language.code, facts })),
  ),
);

/** A figure at a time as an embed makes it. */
function made(figure: FigureDefinition, { atlas, incidents, language }: Facts, at: string, regionId: string | undefined) {
  const time = at ? { atlas: atlasAt(atlas, at), day: latestDay(at), later: { atlas, today: DAY } } : { atlas, day: DAY };
  return figure.make({ ...time, language, theme: themes.day, width: 640, incidents, ...(regionId ? { regionId } : {}) }, {});
}

/** All that a reader can see of a figure. */
function seen(figure: FigureDefinition, facts: Facts, at: string, regionId: string | undefined) {
  const { title, table, summary, scene, sources } = made(figure, facts, at, regionId);
  const picture = scene && sceneToSvg(scene, { interactive: true, label: '', idPrefix: 'p' }).svg;
  // What stands behind the rows is made only for a table that leaves, which an embed's never does.
  return { title, table: { ...table, data: undefined }, summary, picture, said: saidLine(facts.language, facts.atlas, sources) };
}

/** What a file gives to the script that loads it. */
const loaded = <T>(file: T) => JSON.parse(JSON.stringify(file)) as T;

test.each(choices)('$id, $regionId, $code: what an embed carries gives the same figure at every time', ({ figure, regionId, facts }) => {
  for (const [decade, times] of group(TIMES, (at) => (figure.spanYears ? decadeOf(at, DAY) : undefined))) {
    const contents = figureContents(figure, regionId, facts, decade);
    const { first, rest } = splitEmbed(contents, figureFirstView(figure, regionId, facts));
    const carried = { ...facts, atlas: trustedAtlas(loaded(first).atlas, loaded(rest)), incidents: contents.incidents ?? NO_COUNTS };
    for (const at of times) expect(seen(figure, carried, at, regionId), at).toEqual(seen(figure, facts, at, regionId));
  }
});

test.each(choices.filter(({ figure }) => !figure.spanYears))(
  '$id, $regionId, $code: the first file alone shows and says today what the atlas does',
  ({ figure, regionId, facts }) => {
    const { first } = splitEmbed(figureContents(figure, regionId, facts), figureFirstView(figure, regionId, facts));
    const carried = { ...facts, atlas: trustedAtlas(loaded(first).atlas), incidents: first.incidents ?? NO_COUNTS };
    const [one, other] = [seen(figure, carried, '', regionId), seen(figure, facts, '', regionId)];
    expect(first.said).toBe(other.said);
    expect(one.title).toBe(other.title);
    expect(one.summary).toBe(other.summary);
    expect(carried.atlas.sources).toEqual([]);
    // Names of marks and the table may wait for the rest; what is drawn may not.
    if (first.hasLaterTexts) expect(drawn(one.picture)).toBe(drawn(other.picture));
    else expect([one.picture, one.table]).toEqual([other.picture, other.table]);
  },
);

/** A picture without the names of its marks. */
const drawn = (svg: string | null) => svg?.replaceAll(/ aria-label="[^"]*"/g, '');

test('of the events of all regions the first file carries those alone that the picture names', () => {
  const milestones = FIGURES.find(({ id }) => id === 'milestones');
  if (!milestones) throw new Error('no milestones');
  const facts = { atlas: smallAtlas, incidents: smallIncidents, language: english };
  const { first } = splitEmbed(figureContents(milestones, undefined, facts), figureFirstView(milestones, undefined, facts));
  const told = trustedAtlas(first.atlas).milestones.filter(({ event }) => event);
  expect(told.length).toBeGreaterThan(0);
  expect(told.length).toBeLessThan(smallAtlas.milestones.length);
});

test('an embed of one region leaves out the programmes of others and the texts that no figure shows', () => {
  const timeline = FIGURES.find(({ id }) => id === 'programme-timeline');
  const contents = timeline && figureContents(timeline, 'copper-reef', { atlas: smallAtlas, incidents: smallIncidents, language: english });
  const { programmes, coverages } = parseAtlasFile(JSON.parse(JSON.stringify(contents?.atlas))).tables;
  expect(programmes?.length).toBeGreaterThan(0);
  expect(programmes?.length).toBeLessThan(smallAtlas.programmes.length);
  expect(programmes).toSatisfy((rows: { summary: string }[]) => rows.every(({ summary }) => summary === ''));
  expect(coverages).toBeUndefined();
});
