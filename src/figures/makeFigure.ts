import type { Publisher } from '../atlas/incidents.ts';
import type { FigureId } from '../view/figureIds.ts';
import { focusMatrix } from './focusMatrix/focusMatrix.ts';
import { incidentsFigure } from './incidents/incidentsFigure.ts';
import { publishedTotals } from './incidents/publishedTotals.ts';
import { participationFigure } from './participation/participationFigure.ts';
import { programmeTimeline, type TimelineFilter } from './programmeTimeline/programmeTimeline.ts';
import type { FigureContext } from './shared/context.ts';
import type { Figure } from './shared/figure.ts';

/** What a figure can be asked for beside its context. */
export interface FigureChoices extends TimelineFilter {
  instrumentId?: string | undefined;
  publisher?: Publisher | undefined;
}

/** The figures that need the incident counts. */
export const NEEDS_INCIDENTS: readonly FigureId[] = ['incidents', 'published-totals'];

/** Makes the figure of an id. */
export function makeFigure(id: FigureId, context: FigureContext, choices: FigureChoices = {}): Figure {
  switch (id) {
    case 'focus-matrix':
      return focusMatrix(context);
    case 'participation':
      return participationFigure(context, choices.instrumentId);
    case 'programme-timeline':
      return programmeTimeline(context, choices);
    case 'incidents':
      return incidentsFigure(context, choices.publisher);
    case 'published-totals':
      return publishedTotals(context);
  }
}
