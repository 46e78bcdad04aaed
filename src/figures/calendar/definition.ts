import type { FigureDefinition } from '../shared/definition.ts';
import { calendarFigure } from './calendarFigure.ts';
import { CALENDAR_YEARS } from './rows.ts';

/** Ends, beginnings and meetings of the next two years and of the last one. */
export const calendar: FigureDefinition = { id: 'calendar', subject: 'work', perRegion: true, spanYears: CALENDAR_YEARS, make: calendarFigure };
