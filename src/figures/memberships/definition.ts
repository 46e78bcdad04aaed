import type { FigureDefinition } from '../shared/definition.ts';
import { membershipsFigure } from './membershipsFigure.ts';

/** States by the regions in which they take part, and how many take part in several. */
export const memberships: FigureDefinition = { id: 'memberships', subject: 'participation', perRegion: false, make: membershipsFigure };
