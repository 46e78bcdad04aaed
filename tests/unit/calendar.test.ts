import { expect, test } from 'vitest';
import { calendarFigure } from '../../src/figures/calendar/calendarFigure.ts';
import { concludeCalendar } from '../../src/figures/calendar/conclusion.ts';
import { calendarRows } from '../../src/figures/calendar/rows.ts';
import { themes } from '../../src/theme/tokens.ts';
import { english } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';

const figureOn = (day: string, regionId = 'amber-sound') =>
  calendarFigure({ atlas: smallAtlas, language: english, theme: themes.day, day, width: 900, regionId });
const idsOn = (day: string, regionId?: string) => {
  const { past, coming } = calendarRows(smallAtlas, day, regionId);
  return { past: past.map(({ id }) => id), coming: coming.map(({ id }) => id) };
};

test('what falls in the last year is past, what falls in the next two is to come, all else is left out', () => {
  expect(idsOn('2010-01-31', 'amber-sound')).toEqual({
    past: ['amber-patrol', 'amber-corridor', 'amber-2009-02-code'],
    coming: ['amber-risk-1', 'amber-old-desk', 'amber-desk', 'amber-2011-hub', 'amber-list-area'],
  });
});

test('what a milestone tells of a record is not told twice', () => {
  expect(idsOn('2020-01-31', 'copper-reef').coming).toContain('copper-lantern');
  expect(idsOn('2011-01-31').coming).toContain('amber-2011-hub');
  expect(idsOn('2011-01-31').coming).not.toContain('amber-hub');
});

test('a programme that works in a region too is in its calendar', () => {
  expect(idsOn('2027-06-30', 'amber-sound').coming).toContain('copper-lantern');
});

test('a window that the day lies in is still to come', () => {
  expect(idsOn('2018-06-01', 'amber-sound').coming).toContain('amber-2018-count');
});

test('the title names the programme that ends next, after a colon', () => {
  expect(figureOn('2011-06-30').title).toBe('1 programme is due to end within two years; next, 31 December 2012: Amber Patrol');
  expect(concludeCalendar({ past: [], coming: [] })).toBeNull();
});

test('the calendar file has what is to come alone, each with its page', () => {
  const { calendar = [] } = figureOn('2011-06-30');
  expect(calendar.map(({ uid }) => uid)).toContain('programmeEnd-amber-patrol@roadstead');
  expect(calendar.find(({ uid }) => uid.startsWith('programmeEnd'))).toMatchObject({
    first: '2012-12-31',
    last: '2012-12-31',
    url: '/programme/amber-patrol/',
  });
  expect(calendar.every(({ last }) => last >= '2011-06-30')).toBe(true);
});
