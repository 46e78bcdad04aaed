import type { Scene } from './scene.ts';

/** The addresses of figures that exist. */
export const FIGURE_IDS = ['focus-matrix', 'programme-timeline', 'participation'] as const;
export type FigureId = (typeof FIGURE_IDS)[number];

/** A figure described once: what it says in words and rows, and the scene that is drawn from the same records. */
export interface Figure {
  id: FigureId;
  title: string;
  subtitle: string;
  /** One or two sentences that say what the drawing shows, for those who do not see it. */
  summary: string;
  table: Table;
  sources: readonly string[];
  /** Null where nothing can be drawn; `empty` then says so. */
  scene: Scene | null;
  empty: string;
}

export interface Table {
  columns: string[];
  rows: string[][];
}
