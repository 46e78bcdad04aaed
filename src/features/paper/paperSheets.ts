import type { Figure } from '../../figures/shared/figure.ts';
import type { Scene } from '../../figures/shared/scene.ts';
import { evenly } from '../../render/evenly.ts';
import type { Theme } from '../../theme/tokens.ts';
import { PAPER } from './paperSize.ts';

type Make = (as: { width: number; theme: Theme; rows?: readonly [number, number]; isMuted?: boolean; isTight?: boolean; isRunOn?: boolean }) => Figure;

/** How a list stands on sheets: in one column, in more beside each other, and last in two of running text, which are as wide as a line can be read. */
const LAYOUTS = [{ across: 1 }, { across: 2 }, { across: 3 }, { across: 2, isRunOn: true }] as const;

/**
 * A figure drawn for paper, as sheets with drawings side by side: whole, if need be with its rows as close as they can be read, or where it is a list that is higher than a sheet, in columns of
 * whole rows, as few as need the fewest sheets, or of running text where only that needs fewer sheets. Rows that share a time axis stay below each other, and each sheet has the axis. Empty where there is nothing to draw.
 */
export function paperSheets(make: Make, theme: Theme): Scene[][] {
  const draw = (as: Partial<Parameters<Make>[0]> = {}) => make({ width: PAPER.width, theme, isMuted: true, ...as });
  const loose = draw();
  const whole = fits(loose) ? loose : draw({ isTight: true });
  const { scene, rowCount } = whole;
  if (!scene) return [];
  if (fits(whole) || !rowCount) return [[scene]];
  const sheetsOf = ({ across, isRunOn = false }: { across: number; isRunOn?: boolean }): Scene[][] => {
    const width = (PAPER.width - (across - 1) * PAPER.gap) / across;
    const part = (from: number, to: number) => draw({ width, isTight: true, isRunOn, rows: [from, to] });
    const columns = evenly(rowCount, (from, to) => fits(part(from, to))).flatMap(([from, to]) => part(from, to).scene ?? []);
    return inSheets(columns, across);
  };
  const [first, ...others] = LAYOUTS;
  return (sharesAxis(scene) ? [] : others).reduce((sheets, layout) => {
    const more = sheets.length > 1 ? sheetsOf(layout) : sheets;
    return more.length < sheets.length ? more : sheets;
  }, sheetsOf(first));
}

const fits = ({ scene }: Figure) => (scene?.height ?? 0) <= PAPER.figure;

/** Whether the rows of a drawing stand on one time axis, which goes down to the end of them. */
const sharesAxis = ({ plots = [] }: Scene) => plots.some(({ bottom }) => bottom === undefined);

/** Columns in as many sheets as they need, so many beside each other. */
function inSheets(columns: readonly Scene[], across: number): Scene[][] {
  return Array.from({ length: Math.ceil(columns.length / across) }, (_, sheet) => columns.slice(sheet * across, (sheet + 1) * across));
}
