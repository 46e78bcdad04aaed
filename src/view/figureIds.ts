/** The figures that have an address, with the subject under which the gallery shows them and where they exist. */
export const FIGURES = [
  'focus-matrix',
  'programme-timeline',
  'participation',
  'memberships',
  'treaty-status',
  'incidents',
  'published-totals',
  'crew-kidnapped',
  'centres',
  'milestones',
  'sdg-links',
  'itcp-funding',
] as const;
export type FigureId = (typeof FIGURES)[number];

export const SUBJECTS = ['participation', 'work', 'incidents', 'capacity'] as const;
export type Subject = (typeof SUBJECTS)[number];

export const FIGURE_SUBJECT: Record<FigureId, Subject> = {
  'focus-matrix': 'work',
  'programme-timeline': 'work',
  participation: 'participation',
  memberships: 'participation',
  'treaty-status': 'participation',
  incidents: 'incidents',
  'published-totals': 'incidents',
  'crew-kidnapped': 'incidents',
  centres: 'capacity',
  milestones: 'work',
  'sdg-links': 'work',
  'itcp-funding': 'capacity',
};

/** Figures that exist once, over all regions or of one subject; all others exist for each region too. */
const ONCE: readonly FigureId[] = ['memberships', 'treaty-status', 'published-totals', 'crew-kidnapped', 'sdg-links', 'itcp-funding'];

/** Whether a figure exists for each region. */
export function isByRegion(id: FigureId): boolean {
  return !ONCE.includes(id);
}
