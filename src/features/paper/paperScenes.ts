import type { Figure } from '../../figures/shared/figure.ts';
import type { Scene } from '../../figures/shared/scene.ts';
import { evenly } from '../../render/slides/evenly.ts';
import type { Theme } from '../../theme/tokens.ts';
import { PAPER } from './paperSize.ts';

type Make = (as: { width: number; theme: Theme; rows?: readonly [number, number]; isMuted?: boolean }) => Figure;

/** A figure drawn for paper: whole, or where it is a list that is higher than a sheet, in parts of whole rows, each with its axis. Empty where there is nothing to draw. */
export function paperScenes(make: Make, theme: Theme): Scene[] {
  const draw = (rows?: readonly [number, number]) => make({ width: PAPER.width, theme, isMuted: true, ...(rows ? { rows } : {}) });
  const { scene, rowCount = 0 } = draw();
  if (!scene) return [];
  if (scene.height <= PAPER.figure || !rowCount) return [scene];
  const fits = (from: number, to: number) => (draw([from, to]).scene?.height ?? 0) <= PAPER.figure;
  return evenly(rowCount, fits).flatMap((rows) => draw(rows).scene ?? []);
}
