import type { Figure } from '../../figures/shared/figure.ts';
import type { Scene } from '../../figures/shared/scene.ts';
import { evenly } from '../../render/slides/evenly.ts';
import type { Theme } from '../../theme/tokens.ts';
import { PAPER } from './paperSize.ts';

type Make = (as: { width: number; theme: Theme; rows?: readonly [number, number]; isMuted?: boolean; isTight?: boolean }) => Figure;

/** A figure drawn for paper: whole, if need be with its rows as close as they can be read, or where it is a list that is higher than a sheet, in parts of whole rows, each with its axis. Empty where there is nothing to draw. */
export function paperScenes(make: Make, theme: Theme): Scene[] {
  const draw = (as: Partial<Parameters<Make>[0]> = {}) => make({ width: PAPER.width, theme, isMuted: true, ...as });
  const fits = ({ scene }: Figure) => (scene?.height ?? 0) <= PAPER.figure;
  const loose = draw();
  const whole = fits(loose) ? loose : draw({ isTight: true });
  const { scene, rowCount } = whole;
  if (!scene) return [];
  if (fits(whole) || !rowCount) return [scene];
  const part = (from: number, to: number) => draw({ isTight: true, rows: [from, to] });
  return evenly(rowCount, (from, to) => fits(part(from, to))).flatMap(([from, to]) => part(from, to).scene ?? []);
}
