import { Refusal } from '../refusal.ts';
import type { Format } from '../table.ts';

/** A file of a briefing. It holds no table; it is opened as a briefing instead. */
export const briefing: Format = {
  id: 'briefing',
  accepts: ({ text }) => /^\s*\{\s*"roadstead"\s*:\s*"briefing"/.test(text),
  read: () => Promise.reject(new Refusal('briefing')),
};
