import type { FigureDefinition } from '../shared/definition.ts';
import { centresFigure } from './centresFigure.ts';

/** The centres of a region, each under the one it belongs to. */
export const centres: FigureDefinition = { id: 'centres', subject: 'capacity', perRegion: true, make: centresFigure };
