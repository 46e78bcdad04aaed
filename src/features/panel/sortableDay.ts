import { earliestDay, latestDay } from '../../lib/edtf.ts';

/** The day (`YYYY-MM-DD`) by which a date is sorted. Undated rows sort after all others. */
export const sortableDay = (date: string): string => earliestDay(date) || latestDay(date) || '9999';
