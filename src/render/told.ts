/**
 * A figure may draw all its rows and tell those that count most in words. How many it tells, all at first, until it fits one page: then it does not go over several, on which its rows
 * would be a list. Where a list would leave rows out for it (`left` of the figure), this is no way.
 */
export const TOLD = [undefined, 8, 6, 4] as const;
