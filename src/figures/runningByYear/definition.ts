import type { FigureDefinition } from '../shared/definition.ts';
import { runningByYearFigure } from './runningByYearFigure.ts';

/** Programmes running in each year: how much is going on, and how much of it is certain. */
export const runningByYear: FigureDefinition = { id: 'running-by-year', subject: 'work', perRegion: true, make: runningByYearFigure };
