/** The figures that have an address. */
export const FIGURES = ['focus-matrix', 'programme-timeline', 'participation', 'incidents', 'published-totals'] as const;
export type FigureId = (typeof FIGURES)[number];
