import type { Publisher } from '../atlas/incidents.ts';
import type { FigureId } from '../view/figureIds.ts';
import { centresFigure } from './centres/centresFigure.ts';
import { focusMatrix } from './focusMatrix/focusMatrix.ts';
import { incidentsFigure } from './incidents/incidentsFigure.ts';
import { publishedTotals } from './incidents/publishedTotals.ts';
import { sdgLinks } from './matrices/sdgLinks.ts';
import { treatyStatus } from './matrices/treatyStatus.ts';
import { membershipsFigure } from './memberships/membershipsFigure.ts';
import { milestonesFigure } from './milestones/milestonesFigure.ts';
import { participationFigure } from './participation/participationFigure.ts';
import { programmeTimeline, type TimelineFilter } from './programmeTimeline/programmeTimeline.ts';
import { crewKidnapped, itcpFunding } from './series/seriesFigure.ts';
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
    case 'crew-kidnapped':
      return crewKidnapped(context);
    case 'itcp-funding':
      return itcpFunding(context);
    case 'milestones':
      return milestonesFigure(context);
    case 'centres':
      return centresFigure(context);
    case 'memberships':
      return membershipsFigure(context);
    case 'sdg-links':
      return sdgLinks(context);
    case 'treaty-status':
      return treatyStatus(context);
  }
}
