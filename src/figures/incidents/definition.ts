import type { FigureDefinition } from '../shared/definition.ts';
import { incidentsFigure } from './incidentsFigure.ts';
import { publishedTotals as publishedTotalsFigure } from './publishedTotals.ts';

/** Incidents by year and kind, from one publisher's records. */
export const incidents: FigureDefinition = {
  id: 'incidents',
  subject: 'incidents',
  perRegion: true,
  needs: ['incidents'],
  controls: ['publisher'],
  make: (context, { publisher }) => incidentsFigure(context, publisher),
};

/** Totals over all seas as each publisher gave them. */
export const publishedTotals: FigureDefinition = {
  id: 'published-totals',
  subject: 'incidents',
  perRegion: false,
  needs: ['incidents'],
  make: publishedTotalsFigure,
};
