import { group } from 'd3';
import { expect, test } from 'vitest';
import { embedAtlas, type Facts, readingOf } from '../../site/embedAtlas.ts';
import { type AllFacts, figureContents } from '../../site/embedData.ts';
import { figureFirstView, mapDraw } from '../../site/embedDraws.ts';
import { type EmbedFiles, embedFiles } from '../../site/embedFiles.ts';
import { apart } from '../../site/embedWords.ts';
import { atlasAt } from '../../src/atlas/asOf.ts';
import { type IncidentCounts, NO_COUNTS } from '../../src/atlas/incidents.ts';
import { parseAtlasFile } from '../../src/atlas/records.ts';
import { type TrustedFile, trustedAtlas } from '../../src/atlas/trusted.ts';
import { decadeOf } from '../../src/embed/choice.ts';
import { saidLine } from '../../src/embed/saidLine.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import type { FigureDefinition } from '../../src/figures/shared/definition.ts';
import { latestDay } from '../../src/lib/edtf.ts';
import { pageSummary } from '../../src/pages/pageSummary.ts';
import { placeSentence } from '../../src/pages/summary/placeSentence.ts';
import { sceneToSvg } from '../../src/render/svg.ts';
import { themes } from '../../src/theme/tokens.ts';
import { emptyMapData, smallBoundaries } from '../smallMap.ts';
import { DAY, english, french, atlas as realAtlas } from './atlas.ts';
import { frenchSmallAtlas, smallAtlas, smallIncidents } from './smallAtlas.ts';

/** The times at which embeds are compared with the atlas: one of each kind, in the sweep more. */
const TIMES = ['', '1991', '2010-01', '2018', ...(process.env.TESTED_SWEEPS === '1' ? ['2009-06', '2010', '2015-11', '2020-01', '2023'] : [])];
const FACTS: AllFacts = [
  { atlas: smallAtlas, incidents: smallIncidents, language: english },
  { atlas: frenchSmallAtlas, incidents: smallIncidents, language: french },
];
const choices = FIGURES.flatMap((figure) =>
  [undefined, ...(figure.perRegion ? smallAtlas.region : [])].flatMap((row) =>
    FACTS.map((facts, index) => ({ id: figure.id, figure, regionId: row?.regionId, code: facts.language.code, facts, index })),
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

interface Part {
  atlas: TrustedFile;
  incidents?: IncidentCounts;
  said?: string;
  hasLaterTexts?: boolean;
}

/** What files give to the script that loads them: those of the first view, and where asked the rest. */
function carried({ first, rest }: EmbedFiles, index: number, isWhole: boolean): Part & { facts: Omit<Facts, 'language'> } {
  const loaded = (parts: EmbedFiles['first'] | undefined) => JSON.parse(JSON.stringify([parts?.shared ?? [], parts?.words?.[index] ?? []].flat())) as Part[];
  const [shared, words] = loaded(first);
  if (!shared || !words) throw new Error('no first files');
  const parts = [words, ...(isWhole ? loaded(rest) : [])].map(({ atlas }) => atlas);
  const both = { ...shared, ...words };
  return { ...both, facts: { atlas: trustedAtlas(shared.atlas, ...parts), incidents: both.incidents ?? NO_COUNTS } };
}

const viewsOf = (figure: FigureDefinition, regionId: string | undefined) => FACTS.map((facts) => figureFirstView(figure, regionId, facts));

const known = new Map<string, EmbedFiles>();

/** The files of an embed in all languages, made once for all tests. */
function filesOf(figure: FigureDefinition, regionId: string | undefined, decade?: number): EmbedFiles {
  const key = [figure.id, regionId, decade].join();
  const files = known.get(key) ?? embedFiles(figureContents(figure, regionId, FACTS, decade), figure.spanYears ? undefined : viewsOf(figure, regionId));
  known.set(key, files);
  return files;
}

test.each(choices)('$id, $regionId, $code: what an embed carries gives the same figure at every time', ({ figure, regionId, facts, index }) => {
  for (const [decade, times] of group(TIMES, (at) => (figure.spanYears ? decadeOf(at, DAY) : undefined))) {
    const small = { ...facts, ...carried(filesOf(figure, regionId, decade), index, true).facts };
    for (const at of times) expect(seen(figure, small, at, regionId), at).toEqual(seen(figure, facts, at, regionId));
  }
});

test.each(choices.filter(({ figure }) => !figure.spanYears))(
  '$id, $regionId, $code: the first files alone show and say today what the atlas does',
  ({ figure, regionId, facts, index }) => {
    const { facts: own, ...first } = carried(filesOf(figure, regionId), index, false);
    const small = { ...facts, ...own };
    const [one, other] = [seen(figure, small, '', regionId), seen(figure, facts, '', regionId)];
    expect(first.said).toBe(other.said);
    expect(one.title).toBe(other.title);
    expect(one.summary).toBe(other.summary);
    expect(small.atlas.sources).toEqual([]);
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
  const files = filesOf(milestones, undefined);
  const told = carried(files, 0, false).facts.atlas.milestones.filter(({ event }) => event);
  expect(told.length).toBeGreaterThan(0);
  expect(told.length).toBeLessThan(smallAtlas.milestones.length);
});

test('an embed of one region leaves out the programmes of others and the texts that no figure shows', () => {
  const timeline = FIGURES.find(({ id }) => id === 'programme-timeline');
  const [contents] = timeline ? figureContents(timeline, 'copper-reef', FACTS) : [];
  const { programmes, coverages } = parseAtlasFile(JSON.parse(JSON.stringify(contents?.atlas))).tables;
  expect(programmes?.length).toBeGreaterThan(0);
  expect(programmes?.length).toBeLessThan(smallAtlas.programmes.length);
  expect(programmes).toSatisfy((rows: { summary: string }[]) => rows.every(({ summary }) => summary === ''));
  expect(coverages).toBeUndefined();
});

test('a matrix of one region carries the links of its own programmes alone', () => {
  const matrix = FIGURES.find(({ id }) => id === 'focus-matrix');
  const [contents] = matrix ? figureContents(matrix, 'copper-reef', FACTS) : [];
  const { regionProgrammes } = parseAtlasFile(JSON.parse(JSON.stringify(contents?.atlas))).tables;
  expect(smallAtlas.regionProgrammes).toSatisfy((rows: { regionId: string }[]) => rows.some(({ regionId }) => regionId !== 'copper-reef'));
  expect(regionProgrammes ?? []).toSatisfy((rows: { regionId: string }[]) => rows.every(({ regionId }) => regionId === 'copper-reef'));
});

test('only what differs between languages is in the files of one language', () => {
  const timeline = FIGURES.find(({ id }) => id === 'programme-timeline');
  if (!timeline) throw new Error('no timeline');
  const { first } = filesOf(timeline, undefined);
  const [shared, words] = [first.shared, first.words?.[1]] as [Part, Part];
  expect(shared.atlas.tables.programmes?.columns).toEqual(expect.arrayContaining(['programmeId', 'start', 'status']));
  expect(shared.atlas.tables.programmes?.columns).not.toContain('name');
  expect(words.atlas.tables.programmes?.columns).toContain('name');
  expect(words.atlas.tables.programmes?.columns).not.toContain('start');
});

test('a table that has other rows in another language shares nothing', () => {
  const table = (...ids: string[]) => ({ states: { columns: ['iso3'], rows: ids.map((id) => [id]), blank: { note: '' } } });
  const [one, other] = [table('AMB'), table('AMB', 'COP')];
  expect(apart([one, other])).toEqual({ shared: {}, words: [one, { states: { ...other.states } }] });
});

test('a cell without a translation is marked where it lies with the words', () => {
  const table = (english: Record<string, number[]>) => ({ states: { columns: ['iso3', 'name'], rows: [['AMB', 'Amber']], english } });
  const { shared, words } = apart([table({}), table({ name: [0] })]);
  expect(shared.states?.columns).toEqual(['iso3']);
  expect(words[1]?.states).toMatchObject({ columns: ['name'], rows: [['Amber']], english: { name: [0] } });
});

test.each([
  ['the facts', realAtlas],
  ['the invented facts', smallAtlas],
])('in %s an embedded map of each region and of the world says the sentence of its page at every time', (_, atlas) => {
  for (const regionId of [undefined, ...atlas.region.map((row) => row.regionId)]) {
    const draw = mapDraw(regionId, { boundaries: smallBoundaries, data: emptyMapData }, english);
    const carriedAtlas = trustedAtlas(JSON.parse(JSON.stringify(embedAtlas(atlas, readingOf([atlas], [draw])))));
    const page = regionId ? ({ kind: 'region', id: regionId } as const) : ({ kind: 'world' } as const);
    for (const at of ['', '2010', '2020']) {
      const [small, whole] = [carriedAtlas, atlas].map((facts) => (at ? atlasAt(facts, at) : facts));
      const day = at ? latestDay(at) : DAY;
      expect(small && placeSentence(small, english, regionId, day), `${regionId} ${at}`).toBe(whole && pageSummary(whole, english, page, day)?.sentence);
    }
  }
});
