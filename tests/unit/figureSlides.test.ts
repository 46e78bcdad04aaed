import { expect, test } from 'vitest';
import { makeFigure } from '../../src/figures/registry.ts';
import type { Figure } from '../../src/figures/shared/figure.ts';
import { figureSlides } from '../../src/render/slides/figureSlides.ts';
import { SLIDE_THEME } from '../../src/render/slides/slideTheme.ts';
import { DAY, english } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';

const frame = { atlas: smallAtlas, language: english, day: DAY, address: 'https://example.org/' };
const [milestone] = smallAtlas.milestones;
const [programme] = smallAtlas.programmes;
if (!milestone || !programme) throw new Error('the small atlas lacks a milestone or a programme');
const many = Array.from({ length: 40 }, (_, index) => index);

const titlesOf = (make: (width: number, rows?: readonly [number, number], most?: number) => Figure) => figureSlides(make, frame).map(({ title }) => title);

test('milestones of which too many are told stand on one slide with fewer told, not as a list over several', () => {
  // As many as are told, each in three lines.
  const event = 'The States of the sound agree on a code of conduct and on what each of them does at sea, in ports and in courts. '.repeat(3);
  const milestones = many.map((index) => ({ ...milestone, milestoneId: `m-${index}`, date: `${1980 + index}-05-04`, event: `${event}${index}` }));
  const context = { atlas: { ...smallAtlas, milestones }, language: english, day: DAY, theme: SLIDE_THEME };
  const make = (width: number, rows?: readonly [number, number], most?: number) => makeFigure('milestones', { ...context, width, rows, most });
  const whole = make(900).scene;
  const [slide, ...others] = figureSlides(make, frame);
  expect(whole?.height).toBeGreaterThan(make(900, undefined, 4).scene?.height ?? 0);
  expect(others).toEqual([]);
  expect(slide?.title).not.toContain('(1 of');
  expect(slide?.subtitle).toMatch(/the [468] that count most/);
});

test('a slide of a long timeline has at least ten programmes, in short names with who pays beside them', () => {
  const programmes = many.map((index) => ({
    ...programme,
    programmeId: `p-${index}`,
    name: `The programme of the sound number ${index}`,
    shortName: `PS ${index}`,
  }));
  const context = { atlas: { ...smallAtlas, programmes }, language: english, day: DAY, theme: SLIDE_THEME };
  const titles = titlesOf((width, rows, most) => {
    const isPart = rows !== undefined;
    return makeFigure('programme-timeline', { ...context, width, rows, most, isTight: isPart, isBrief: isPart });
  });
  expect(titles.length).toBeLessThanOrEqual(4);
});

test('the matrix of a region stands whole on the first slide, as shapes, and its table with all names on the next', () => {
  const context = { atlas: smallAtlas, language: english, day: DAY, theme: SLIDE_THEME, regionId: 'amber-sound' };
  const make = (width: number) => makeFigure('focus-matrix', { ...context, width });
  const kinds = (regionId?: string) => figureSlides(make, { ...frame, regionId }).map(({ body }) => body[0]?.kind);
  expect(kinds('amber-sound')).toEqual(['scene', ...kinds()]);
  expect(kinds()[0]).toBe('table');
});
