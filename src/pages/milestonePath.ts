import type { Milestone } from '../atlas/schema.ts';
import { pagePath } from './page.ts';

/**
 * The path, below base and language, of the page that a milestone leads to; undefined if it names no record. The
 * instrument comes before the programme and the programme before the centre, so that all figures lead to the same page.
 */
export function milestonePath({ instrumentId, programmeId, centreId }: Milestone): string | undefined {
  if (instrumentId) return pagePath({ kind: 'instrument', id: instrumentId });
  if (programmeId) return pagePath({ kind: 'programme', id: programmeId });
  return centreId ? pagePath({ kind: 'centre', id: centreId }) : undefined;
}
