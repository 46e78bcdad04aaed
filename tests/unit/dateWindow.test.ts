import { scaleLinear } from 'd3';
import { expect, test } from 'vitest';
import { dateWindow } from '../../src/figures/programmeTimeline/dateWindow.ts';
import { makeFigure } from '../../src/figures/registry.ts';
import { marksOf, type SceneNode } from '../../src/figures/shared/scene.ts';
import { themes } from '../../src/theme/tokens.ts';
import { DAY, english } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';

const x = scaleLinear([2010, 2020], [100, 200]);

test('the window of a date runs from its first to its last day; an open side fades over a year; other dates have none', () => {
  expect(dateWindow('[2012..2013]', x)).toEqual({ x1: 120, x2: expect.closeTo(140, 0) });
  expect(dateWindow('[2012-01-01..]', x)).toEqual({ x1: 120, x2: 130, fades: 'end' });
  expect(dateWindow('[..2012-01-01]', x)).toEqual({ x1: 110, x2: 120, fades: 'start' });
  expect(dateWindow('[2005..2012-01-01]', x)).toEqual({ x1: 100, x2: 120 });
  for (const date of ['2012', '2012-01-01', '', '..']) expect(dateWindow(date, x)).toBeUndefined();
});

test('the timeline draws the windows of instruments and milestones, and their targets cover them', () => {
  const instruments = smallAtlas.instruments.map((row) => (row.instrumentId === 'amber-code' ? { ...row, adopted: '[2011..2013]' } : row));
  const { scene } = makeFigure('programme-timeline', {
    atlas: { ...smallAtlas, instruments },
    language: english,
    theme: themes.day,
    day: DAY,
    width: 1200,
    regionId: 'amber-sound',
  });
  const marks = scene ? marksOf(scene) : [];
  for (const id of ['instrument.amber-code', 'milestone.amber-2018-count']) {
    const mark = marks.find((entry) => entry.id === id);
    const band = mark?.children.find((node): node is Extract<SceneNode, { kind: 'rect' }> => node.kind === 'rect');
    expect(band?.width, id).toBeGreaterThan(20);
    expect(mark && band && mark.box.x <= band.x && mark.box.x + mark.box.width >= band.x + band.width, id).toBe(true);
  }
});
