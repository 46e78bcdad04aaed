import type { FigureDefinition } from '../shared/definition.ts';
import { milestonesFigure } from './milestonesFigure.ts';

/** The milestones from the first meeting on. */
export const milestones: FigureDefinition = {
  id: 'milestones',
  subject: 'work',
  perRegion: true,
  laterTexts: { milestones: ['event', 'place'] },
  make: milestonesFigure,
};
