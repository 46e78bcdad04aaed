import type { FigureDefinition } from '../shared/definition.ts';
import { supportByStateFigure } from './supportByStateFigure.ts';

/** Which States the running programmes name: who is in many, who in none. */
export const supportByState: FigureDefinition = { id: 'support-by-state', subject: 'work', perRegion: true, make: supportByStateFigure };
