/** How many rows the lists of a State's sheet show at each step of folding; its style sheet hides the others. */
export const SHEET_ROWS = {
  participation: [Infinity, 15, 13, 11, 9],
  centres: [Infinity, 4, 3, 2, 2],
  programmes: [Infinity, 10, 7, 5, 3],
  focus: [Infinity, 21, 15, 12, 9],
  earlier: [2, 1, 1, 1, 1],
  milestones: [2, 1, 1, 1, 1],
} as const;
