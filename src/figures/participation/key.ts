import { bar } from '../shared/bar.ts';
import type { FigureContext } from '../shared/context.ts';
import { type KeyEntry, keyRow } from '../shared/keyRow.ts';
import { path } from '../shared/path.ts';
import { namesWidth, type Panel } from './panel.ts';

/** The key under a panel: each instrument with its number of States where no name stands at its line, then what the band and the bracket mean where they are drawn. */
export function panelKey(panel: Panel, context: Pick<FigureContext, 'theme' | 'later'>, { left, top, width }: { left: number; top: number; width: number }) {
  const { lines, key } = panel;
  const { theme } = context;
  const isNamed = namesWidth(panel, width, context) > 0;
  const instruments = lines.map(
    ({ keyLabel, color }): KeyEntry => ({
      label: keyLabel,
      fill: color,
      weight: 600,
      swatch: (x, y) => [bar({ x1: x, x2: x + 14, y1: y - 2, y2: y + 2, fill: color })],
    }),
  );
  const hasBand = lines.some(({ steps }) => steps.some(({ low, high }) => high > low));
  const bandColor = lines[0]?.color ?? theme.ink2;
  const band: KeyEntry = {
    label: key.window,
    swatch: (x, y) => [bar({ x1: x, x2: x + 14, y1: y - 5, y2: y + 5, fill: bandColor, opacity: 0.22 })],
  };
  const undated: KeyEntry = {
    label: key.undated,
    swatch: (x, y) => path(`M${x + 4} ${y - 6}h5v11h-5`, { stroke: theme.ink2, strokeWidth: 1.4 }),
  };
  const entries = [...(isNamed ? [] : instruments), ...(hasBand ? [band] : []), ...(lines.some((line) => line.undated) ? [undated] : [])];
  return keyRow(entries, { left, top, width, theme, lineHeight: 20 });
}
