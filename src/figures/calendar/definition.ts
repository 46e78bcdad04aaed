import type { FigureDefinition } from '../shared/definition.ts';
import { calendarFigure } from './calendarFigure.ts';
import { CALENDAR_YEARS } from './rows.ts';

/** What ends, begins and meets in the next two years, and what did in the last. */
export const calendar: FigureDefinition = { id: 'calendar', subject: 'work', perRegion: true, spanYears: CALENDAR_YEARS, make: calendarFigure };
