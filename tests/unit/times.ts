import { range } from 'd3';

/** A day after the last month of `TIMES`. */
export const TODAY = '2026-11-25';
/** Whether each year and month is tried, as `npm run test:all` does, or some of them. */
const isSweep = process.env.TESTED_SWEEPS === '1';
/** The last months before today, latest first: the last two years in a sweep. */
export const MONTHS = range(isSweep ? 24 : 6).map((back) => new Date(Date.UTC(2026, 9 - back, 1)).toISOString().slice(0, 7));
/** Past times at which the numbers of a place are compared: years from the first instrument on, and the last months. In a sweep all, else some. */
export const TIMES = [...range(1976, 2026, isSweep ? 1 : 7).map(String), '2010-06', ...MONTHS];
