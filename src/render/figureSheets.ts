import type { Figure } from '../figures/shared/figure.ts';
import type { Theme } from '../theme/tokens.ts';
import { evenly } from './evenly.ts';
import { type Frame, figureToSvg, roomOn } from './file.ts';
import type { Drawing } from './save.ts';
import type { Sheet } from './sheet.ts';
import { TOLD } from './told.ts';

/** How to draw a figure on a sheet: the width of its layout in px, all rows or some, and how many it tells in words. */
export type SheetMaker = (as: { width: number; rows?: readonly [number, number]; most?: number | undefined }) => Figure;

/** Scales at which a figure is tried on a sheet, the largest letters first; with fewer px it would take its form for phones. */
const SCALES = [1.4, 1.3, 1.2, 1.1, 1, 0.95, 0.9, 0.85, 0.8, 0.75] as const;
const NARROWEST_PX = 640;
/** A list that would be smaller than that goes over several sheets, at this scale. */
const LIST_SCALE = 0.75;

/**
 * A figure laid out for a sheet, with letters as large as the sheet allows. A list that is too long for one goes over several, each of which says which it is (`partOf`); what cannot
 * be parted is made smaller.
 */
export function figureSheets(make: SheetMaker, frame: Frame, theme: Theme, sheet: Sheet, partOf: (number: number, count: number) => string): Drawing[] {
  const room = roomOn(sheet, frame);
  const drawn =
    (figure: Figure, own: Frame, scale: number): Drawing =>
    (fonts) =>
      figureToSvg(figure, own, fonts, theme, { sheet, scale });
  const onOne = (most: number | undefined): Drawing | undefined => {
    for (const scale of SCALES) {
      if (scale > 1 && room.width / scale < NARROWEST_PX) continue;
      const figure = make({ width: Math.floor(room.width / scale), most });
      if (figure.left) return undefined;
      const { scene, subtitle } = figure;
      if (scene && scene.height * scale <= room.height && scene.width * scale <= room.width + 1) return drawn(figure, { ...frame, subtitle }, scale);
    }
    return undefined;
  };
  for (const most of TOLD) {
    const one = onOne(most);
    if (one) return [one];
  }
  const width = Math.floor(room.width / LIST_SCALE);
  const whole = make({ width });
  const most = roomOn(sheet, { ...frame, title: partOf(88, 88) }).height;
  const fits = (from: number, to: number) => (make({ width, rows: [from, to] }).scene?.height ?? 0) * LIST_SCALE <= most;
  const parts = whole.rowCount ? evenly(whole.rowCount, fits) : [];
  if (parts.length < 2) return [drawn(whole, frame, LIST_SCALE)];
  return parts.map((rows, index) => drawn(make({ width, rows }), { ...frame, title: partOf(index + 1, parts.length) }, LIST_SCALE));
}
