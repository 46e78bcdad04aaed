import type { FigureDefinition } from '../shared/definition.ts';
import { participationFigure } from './participationFigure.ts';

/** How many States take part in the principal instruments, over time. */
export const participation: FigureDefinition = {
  id: 'participation',
  subject: 'participation',
  perRegion: true,
  make: (context, { instrumentId }) => participationFigure(context, instrumentId),
};
