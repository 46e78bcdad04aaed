import type { FigureId } from '../../view/figureIds.ts';
import type { Scene } from './scene.ts';

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
