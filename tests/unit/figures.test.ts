import { expect, test } from 'vitest';
import { ATLAS_ROOT } from '../../geo/steps/check.ts';
import { buildIncidents } from '../../geo/steps/incidents.ts';
import { NO_COUNTS } from '../../src/atlas/incidents.ts';
import type { Atlas } from '../../src/atlas/records.ts';
import { focusMatrix } from '../../src/figures/focusMatrix/focusMatrix.ts';
import { incidentsFigure } from '../../src/figures/incidents/incidentsFigure.ts';
import { publishedTotals } from '../../src/figures/incidents/publishedTotals.ts';
import { makeFigure } from '../../src/figures/makeFigure.ts';
import { participationFigure } from '../../src/figures/participation/participationFigure.ts';
import { participationSteps } from '../../src/figures/participation/steps.ts';
import { programmeTimeline } from '../../src/figures/programmeTimeline/programmeTimeline.ts';
import type { FigureContext } from '../../src/figures/shared/context.ts';
import type { Figure } from '../../src/figures/shared/figure.ts';
import { marksOf } from '../../src/figures/shared/scene.ts';
import { tableToCsv } from '../../src/render/csv.ts';
import { figureToSvg } from '../../src/render/file.ts';
import { sceneToSvg } from '../../src/render/svg.ts';
import { themes } from '../../src/theme/tokens.ts';
import { atlas, DAY, english, french } from './atlas.ts';

const { counts: incidents } = buildIncidents(ATLAS_ROOT);
const context = (change: Partial<FigureContext> = {}): FigureContext => ({
  atlas,
  language: english,
  theme: themes.day,
  day: DAY,
  width: 1200,
  incidents,
  ...change,
});
const makers: [string, (context: FigureContext) => Figure][] = [
  ['focus-matrix', focusMatrix],
  ['programme-timeline', programmeTimeline],
  ['participation', participationFigure],
  ['incidents', incidentsFigure],
  ['published-totals', publishedTotals],
  ['crew-kidnapped', (given) => makeFigure('crew-kidnapped', given)],
  ['itcp-funding', (given) => makeFigure('itcp-funding', given)],
  ['milestones', (given) => makeFigure('milestones', given)],
  ['centres', (given) => makeFigure('centres', given)],
  ['memberships', (given) => makeFigure('memberships', given)],
  ['sdg-links', (given) => makeFigure('sdg-links', given)],
  ['treaty-status', (given) => makeFigure('treaty-status', given)],
];
/** One element a line, so that a changed picture is a readable difference. */
const picture = (figure: Figure) =>
  figure.scene ? sceneToSvg(figure.scene, { interactive: false, label: figure.title, idPrefix: 'p' }).replaceAll('><', '>\n<') : figure.empty;
const empty = {
  ...atlas,
  programmes: [],
  coverages: [],
  participations: [],
  programmeActivities: [],
  regionStates: [],
  series: [],
  observations: [],
  milestones: [],
  centres: [],
  sdgLinks: [],
  programmeStates: [],
} as Atlas;

for (const [id, make] of makers) {
  for (const [name, change] of [
    ['world', {}],
    ['djibouti', { regionId: 'djibouti-code' }],
    ['panel', { regionId: 'gulf-of-guinea', width: 372 }],
    ['french', { regionId: 'mediterranean', language: french }],
    ['thin', { regionId: 'latin-america', width: 372 }],
  ] as const) {
    test(`${id}, ${name}: as drawn before`, async () => {
      await expect(picture(make(context(change)))).toMatchFileSnapshot(`../pictures/${id}-${name}.svg`);
    });
  }

  test(`${id}: nothing drawn is outside, no number is missing`, () => {
    for (const regionId of [undefined, ...atlas.region.map((row) => row.regionId)]) {
      for (const width of [340, 372, 1200]) {
        const figure = make(context({ width, ...(regionId ? { regionId } : {}) }));
        if (!figure.scene) continue;
        const svg = picture(figure);
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
        for (const { box, label } of marksOf(figure.scene)) {
          expect(box.x, label).toBeGreaterThanOrEqual(-9);
          expect(box.x + box.width, label).toBeLessThanOrEqual(width + 9);
          expect(box.y + box.height, label).toBeLessThanOrEqual(figure.scene.height + 1);
        }
      }
    }
  });

  test(`${id}: without records it says so in words`, () => {
    const figure = make(context({ atlas: empty, incidents: NO_COUNTS, regionId: 'djibouti-code' }));
    expect(figure.scene).toBeNull();
    expect(figure.empty.length).toBeGreaterThan(10);
  });

  test(`${id}: marks have unique ids and speak`, () => {
    const marks = figureMarks(make(context()));
    expect(new Set(marks.map((mark) => mark.id)).size).toBe(marks.length);
    expect(marks.every((mark) => mark.label.length > 8)).toBe(true);
  });
}

function figureMarks(figure: Figure) {
  return figure.scene ? marksOf(figure.scene) : [];
}

test('States without a date are counted, never placed in time', () => {
  const rows = atlas.participations.filter((row) => row.instrumentId === 'dcoc-2009');
  const { steps, undated } = participationSteps(rows.filter((row) => row.status === 'signed'));
  expect(steps.at(-1)?.low).toBe(20 - undated.length);
  expect(steps[0]).toMatchObject({ low: 9, high: 9 });
  expect(steps.every((step, index) => step.low <= step.high && step.low >= (steps[index - 1]?.low ?? 0))).toBe(true);
});

test('filters leave only what they name', () => {
  const running = programmeTimeline(context(), { status: 'running' });
  expect(running.table.rows.filter((row) => row[1] === '').every((row) => row[5] === 'running')).toBe(true);
  expect(programmeTimeline(context(), { funder: 'nobody' }).empty).toBe(english.messages.figure.emptyFilter);
});

test('a file stands alone: hex colours, fonts inside, no foreign address', () => {
  const svg = figureToSvg(
    focusMatrix(context()),
    { title: 'Title', subtitle: 'Subtitle', foot: 'Foot' },
    { 400: 'data:font/woff2;base64,AA', 600: 'data:font/woff2;base64,AA' },
    themes.day,
  );
  expect(svg).toContain("font-family:'IBM Plex Sans'");
  expect(svg.replace('http://www.w3.org/2000/svg', '').replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|var\(/);
});

test('CSV quotes what needs it', () => {
  expect(tableToCsv({ columns: ['a', 'b'], rows: [['x, "y"', 'z']] })).toBe('\uFEFFa,b\r\n"x, ""y""",z\r\n');
});
