import type { FigureDefinition } from '../shared/definition.ts';
import { focusMatrix as focusMatrixFigure } from './focusMatrix.ts';

/** Agreements against work, by activity. */
export const focusMatrix: FigureDefinition = {
  id: 'focus-matrix',
  subject: 'work',
  perRegion: true,
  definitions: ({ atlas, language }) => atlas.activities.map((row) => row.name + language.colon + row.definition),
  make: focusMatrixFigure,
};
