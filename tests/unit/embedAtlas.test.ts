import { group } from 'd3';
import { expect, test } from 'vitest';
import type { Facts } from '../../site/embedAtlas.ts';
import { figureContents } from '../../site/embedPages.ts';
import { atlasAt } from '../../src/atlas/asOf.ts';
import { NO_COUNTS } from '../../src/atlas/incidents.ts';
import { joinAtlas, parseAtlasFile } from '../../src/atlas/records.ts';
import { decadeOf } from '../../src/embed/choice.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import type { FigureDefinition } from '../../src/figures/shared/definition.ts';
import { sourceLine } from '../../src/i18n/sourceLine.ts';
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

/** All that a reader can see of a figure. */
function seen(figure: FigureDefinition, { atlas, incidents, language }: Facts, at: string, regionId: string | undefined) {
  const time = at ? { atlas: atlasAt(atlas, at), day: latestDay(at), later: { atlas, today: DAY } } : { atlas, day: DAY };
  const made = figure.make({ ...time, language, theme: themes.day, width: 640, incidents, ...(regionId ? { regionId } : {}) }, {});
  const picture = made.scene && sceneToSvg(made.scene, { interactive: true, label: '', idPrefix: 'p' }).svg;
  return { title: made.title, table: made.table, summary: made.summary, picture, sources: sourceLine(language, atlas, made.sources) };
}

test.each(choices)('$id, $regionId, $code: what an embed carries gives the same figure at every time', ({ figure, regionId, facts }) => {
  for (const [decade, times] of group(TIMES, (at) => (figure.spanYears ? decadeOf(at, DAY) : undefined))) {
    const contents = figureContents(figure, regionId, facts, decade);
    const read = parseAtlasFile(JSON.parse(JSON.stringify(contents.atlas)));
    expect(read.problems).toEqual([]);
    const carried = { ...facts, atlas: joinAtlas([read]), incidents: contents.incidents ?? NO_COUNTS };
    for (const at of times) expect(seen(figure, carried, at, regionId), at).toEqual(seen(figure, facts, at, regionId));
  }
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
