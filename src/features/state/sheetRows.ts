/** How many rows the lists of a State's sheet show at each step of folding; its style sheet hides the others. */
export const SHEET_ROWS = {
  participation: [Infinity, Infinity, 15, 13, 11, 8],
  centres: [Infinity, Infinity, 4, 3, 2, 2],
  programmes: [Infinity, Infinity, 10, 7, 5, 2],
  focus: [Infinity, Infinity, 21, 15, 12, 6],
  earlier: [Infinity, 2, 1, 1, 1, 1],
  milestones: [Infinity, 2, 1, 1, 1, 1],
} as const;
