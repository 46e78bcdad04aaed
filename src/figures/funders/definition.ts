import type { FigureDefinition } from '../shared/definition.ts';
import { fundersFigure } from './fundersFigure.ts';

/** Who pays for what and where, and how much of it is published. */
export const funders: FigureDefinition = { id: 'funders', subject: 'capacity', perRegion: true, make: fundersFigure };
