import type { Theme } from '../../theme/tokens.ts';
import { bar } from '../shared/bar.ts';
import { type KeyEntry, keyRow } from '../shared/keyRow.ts';
import type { Panel } from './panel.ts';

/** The key under a panel: each instrument with its number of States, then what the band and the dashed column mean where they are drawn. */
export function panelKey({ lines, key }: Panel, theme: Theme, { left, top, width }: { left: number; top: number; width: number }) {
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
    swatch: (x, y) => [bar({ x1: x + 2, x2: x + 11, y1: y - 6, y2: y + 5, fill: theme.panel, stroke: theme.ink2, strokeWidth: 1.3, dash: '3 2' })],
  };
  const entries = [...instruments, ...(hasBand ? [band] : []), ...(lines.some((line) => line.undated) ? [undated] : [])];
  return keyRow(entries, { left, top, width, theme, lineHeight: 20 });
}
