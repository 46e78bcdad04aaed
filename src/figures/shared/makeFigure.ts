import { compared } from './compared.ts';
import type { FigureContext } from './context.ts';
import type { FigureChoices, FigureDefinition } from './definition.ts';
import type { Figure } from './figure.ts';
import { inReadingDirection } from './mirror.ts';
import { withSpokenNames } from './spokenNames.ts';

/** Makes a figure as it is read in the language of its words, with what differs from an earlier time where one is compared. */
export function madeFigure({ make }: Pick<FigureDefinition, 'make'>, context: FigureContext, choices: FigureChoices = {}): Figure {
  const figure = compared((facts) => make(facts, choices), context);
  return inReadingDirection(withSpokenNames(figure, context.language), context.language.direction);
}
