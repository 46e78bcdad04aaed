import type { FigureDefinition } from '../shared/definition.ts';
import { programmeTimeline as programmeTimelineFigure } from './programmeTimeline.ts';

/** Programmes and their phases on a time axis. */
export const programmeTimeline: FigureDefinition = {
  id: 'programme-timeline',
  subject: 'work',
  perRegion: true,
  controls: ['status', 'funder', 'sort'],
  make: programmeTimelineFigure,
};
