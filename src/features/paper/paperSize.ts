/**
 * The room on a sheet of A4 within its margins for which figures and maps are drawn, in px of a drawing: the style sheet fits their width to the sheet, where
 * the 13 px of their smallest letters are 8 points. `figure` is the height that a drawing may have beside its title and sources, `gap` what lies between drawings side by side, `map` the height of a map. Larger paper shows the same larger.
 */
export const PAPER = { width: 875, figure: 1020, gap: 24, map: 450 } as const;

/** The room of the map beside the head of a record's page, its key included, in the same px: the style sheet gives it the same share of the sheet. */
export const BESIDE = { width: 331, map: 396 } as const;

/** The width of each of two maps beside each other, in the same px: the style sheet divides the sheet so. */
export const HALF_SHEET = 423;

/** The room of the map beside the head of the brief of a State, its key included. */
export const BRIEF = { width: 386, map: 208 } as const;
