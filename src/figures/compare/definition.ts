import type { FigureDefinition } from '../shared/definition.ts';
import { compareFigure } from './compareFigure.ts';

/** Two regions year by year, on common axes. */
export const compare: FigureDefinition = {
  id: 'compare',
  subject: 'work',
  perRegion: false,
  needs: ['incidents'],
  controls: ['pair', 'publisher'],
  // Only a comparison of two times names them.
  laterTexts: { programmes: ['name', 'shortName'], states: ['name'] },
  make: compareFigure,
};
