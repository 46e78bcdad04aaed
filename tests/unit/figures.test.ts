import { expect, test } from 'vitest';
import * as say from '#messages';
import { NO_COUNTS } from '../../src/atlas/incidents.ts';
import type { Atlas } from '../../src/atlas/records.ts';
import { focusMatrix } from '../../src/figures/focusMatrix/focusMatrix.ts';
import { participationSteps } from '../../src/figures/participation/steps.ts';
import { programmeTimeline } from '../../src/figures/programmeTimeline/programmeTimeline.ts';
import { FIGURES, makeFigure } from '../../src/figures/registry.ts';
import type { FigureContext } from '../../src/figures/shared/context.ts';
import { marksOf } from '../../src/figures/shared/scene.ts';
import en from '../../src/i18n/messages/en.json' with { type: 'json' };
import fr from '../../src/i18n/messages/fr.json' with { type: 'json' };
import { tableToCsv } from '../../src/render/csv.ts';
import { figureToSvg } from '../../src/render/file.ts';
import { themes } from '../../src/theme/tokens.ts';
import { sweepFigures } from '../drawing.ts';
import { arabic, DAY, english, french } from './atlas.ts';
import { arabicSmallAtlas, frenchSmallAtlas, smallAtlas, smallIncidents } from './smallAtlas.ts';

const context = (change: Partial<FigureContext> = {}): FigureContext => ({
  atlas: smallAtlas,
  language: english,
  theme: themes.day,
  day: DAY,
  width: 1200,
  incidents: smallIncidents,
  ...change,
});
const tables = Object.fromEntries(Object.entries(smallAtlas).map(([name, value]) => [name, Array.isArray(value) ? [] : value]));
// `Object.fromEntries` loses which table has which rows.
const empty = { ...tables, region: smallAtlas.region, states: smallAtlas.states, activities: [] } as unknown as Atlas;

// In the real facts every figure is drawn in `corrections.test.ts`, and in all languages at many widths by the sweep of `npm run test:all`.
test.each([
  ['en', english, smallAtlas],
  ['fr', french, frenchSmallAtlas],
  ['ar', arabic, arabicSmallAtlas],
] as const)('%s: no figure has a number missing or a text cut or covered', (_, language, invented) => {
  const { drawn, faults } = sweepFigures({ ...context({ language, atlas: invented }), incidents: smallIncidents }, [340, 372, 700, 1200]);
  expect(drawn).toBeGreaterThan(60);
  expect(faults).toEqual([]);
});

test.each([themes.dusk, themes.paper])('in every theme words are read on what lies under them', (theme) => {
  expect(sweepFigures({ ...context({ theme }), incidents: smallIncidents }, [372, 1200]).faults).toEqual([]);
});

test.each(FIGURES)('$id: without records it says so in words', ({ id }) => {
  const figure = makeFigure(id, context({ atlas: empty, incidents: NO_COUNTS, regionId: 'amber-sound' }));
  expect(figure.scene).toBeNull();
  expect(figure.empty).toMatch(/\.$|^[A-Z]/);
});

test.each(FIGURES)('$id: each mark has an id of its own, and its label says more than its id or its title', ({ id }) => {
  const { scene } = makeFigure(id, context());
  const marks = scene ? marksOf(scene) : [];
  expect(new Set(marks.map((mark) => mark.id)).size).toBe(marks.length);
  for (const { id: mark, label, tooltip } of marks) {
    expect(label).not.toBe(mark);
    expect(label).toMatch(/\S\s+\S/);
    expect(label).not.toMatch(/undefined|\[object|NaN/);
    expect(tooltip.title || tooltip.lines.join(''), label).not.toBe('');
  }
});

test('every name of a figure in the words has its figure, and each language names all', () => {
  const ids = FIGURES.map(({ id }) => id);
  for (const words of [en, fr]) expect(Object.keys(words.galleryNames).sort()).toEqual([...ids].sort());
});

test('a State without a date is possible from the adoption on, and never certain', () => {
  const rows = smallAtlas.participations.filter((row) => row.instrumentId === 'amber-code' && row.status === 'signed');
  const { steps, undated } = participationSteps(rows, '2009-02-28');
  expect(undated.map((row) => row.iso3)).toEqual(['DNK']);
  expect(steps[0]).toMatchObject({ low: 1 });
  expect(steps.at(-1)).toMatchObject({ low: 4, high: 5 });
  expect(steps.every((step, index) => step.low <= step.high && step.low >= (steps[index - 1]?.low ?? 0))).toBe(true);
});

test('filters leave only what they name', () => {
  const timeline = (filters: Parameters<typeof programmeTimeline>[1]) => tableToCsv(programmeTimeline(context(), filters).table, english);
  expect(timeline({})).toMatch(/Invented patrol[\s\S]*Invented watch/);
  expect(timeline({ status: 'running' })).toContain('Invented watch');
  expect(timeline({ status: 'running' })).not.toMatch(/Invented (patrol|next|list)/);
  expect(timeline({ funder: 'keel-agency' })).not.toContain('Invented watch');
  expect(programmeTimeline(context(), { funder: 'nobody' }).empty).toBe(say.figureEmptyFilter(english));
});

test('a file stands alone: hex colours, fonts inside, no foreign address', () => {
  const { svg } = figureToSvg(
    focusMatrix(context()),
    { title: 'Title', subtitle: 'Subtitle', foot: ['Foot'], language: 'en' },
    { 400: ['data:font/woff2;base64,AA'], 600: ['data:font/woff2;base64,AA'] },
    themes.day,
  );
  expect(svg).toContain("font-family:'IBM Plex Sans'");
  expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|var\(/);
});

test('CSV quotes what needs it', () => {
  expect(tableToCsv({ columns: ['a', 'b'], rows: [['x, "y"', 'z']] }, english)).toBe('\uFEFFa,b\r\n"x, ""y""",z\r\n');
});
