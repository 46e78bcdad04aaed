import { calendar } from './calendar/definition.ts';
import { centres } from './centres/definition.ts';
import { compare } from './compare/definition.ts';
import { focusMatrix } from './focusMatrix/definition.ts';
import { funders } from './funders/definition.ts';
import { incidents, publishedTotals } from './incidents/definition.ts';
import { sdgLinks, treatyStatus } from './matrices/definition.ts';
import { memberships } from './memberships/definition.ts';
import { milestones } from './milestones/definition.ts';
import { participation } from './participation/definition.ts';
import { programmeTimeline } from './programmeTimeline/definition.ts';
import { runningByYear } from './runningByYear/definition.ts';
import { crewKidnapped, itcpFunding } from './series/definition.ts';
import type { FigureContext } from './shared/context.ts';
import type { FigureChoices, FigureDefinition } from './shared/definition.ts';
import type { Figure } from './shared/figure.ts';
import { madeFigure } from './shared/makeFigure.ts';
import { supportByState } from './supportByState/definition.ts';

/** Every figure that has an address, in the order of the gallery. */
export const FIGURES: readonly FigureDefinition[] = [
  focusMatrix,
  programmeTimeline,
  supportByState,
  runningByYear,
  compare,
  participation,
  memberships,
  treatyStatus,
  incidents,
  publishedTotals,
  crewKidnapped,
  centres,
  calendar,
  milestones,
  sdgLinks,
  funders,
  itcpFunding,
];

const byId = new Map<string, FigureDefinition>(FIGURES.map((figure) => [figure.id, figure]));

/** The figure of an id, as an address gives it; undefined where there is none. */
export function findFigure(id: string): FigureDefinition | undefined {
  return byId.get(id);
}

/** Makes the figure of an id, compared with an earlier time where the context names one. Throws an Error where there is none. */
export function makeFigure(id: string, context: FigureContext, choices: FigureChoices = {}): Figure {
  const figure = findFigure(id);
  if (!figure) throw new Error(`no figure '${id}'`);
  return madeFigure(figure, context, choices);
}

/** Whether a figure needs the incident counts; false for what is no figure. */
export function needsIncidents(id: string): boolean {
  return findFigure(id)?.needs?.includes('incidents') ?? false;
}
