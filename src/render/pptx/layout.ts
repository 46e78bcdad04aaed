import { wrapText } from '../../lib/text/textWidth.ts';
import { type Place, SLIDE } from './deck.ts';

export const WIDTH = SLIDE.width - 2 * SLIDE.margin;
export const SUBTITLE_PX = 18;
/** The line at the foot, and what stands under it. */
export const FOOT_Y = 664;
const TITLE_Y = 26;
const SIZES = [36, 30, 26] as const;

/** The parts of a slide's head in px: the title in two lines at the most, the subtitle under it. */
export interface Head {
  title: Place & { size: number };
  subtitle: Place | null;
}

/** Where title and subtitle stand. */
export function headOf(title: string, subtitle: string): Head {
  const size = SIZES.find((px) => lines(title, px, 600) <= 2) ?? SIZES[SIZES.length - 1] ?? 26;
  const height = Math.min(3, lines(title, size, 600)) * size * 1.17 + 4;
  const below = TITLE_Y + height + 2;
  const rows = subtitle ? Math.min(2, lines(subtitle, SUBTITLE_PX, 400)) : 0;
  const place = { x: SLIDE.margin, width: WIDTH };
  return { title: { ...place, y: TITLE_Y, height, size }, subtitle: rows ? { ...place, y: below, height: rows * SUBTITLE_PX * 1.2 + 4 } : null };
}

/** The room between the head of a slide and its foot. */
export function bodyOf(title: string, subtitle: string): Place {
  const head = headOf(title, subtitle);
  const last = head.subtitle ?? head.title;
  const y = Math.round(last.y + last.height + 10);
  return { x: SLIDE.margin, y, width: WIDTH, height: FOOT_Y - 12 - y };
}

function lines(text: string, size: number, weight: 400 | 600): number {
  // Arial runs a little wider than the face the widths were measured in.
  return wrapText(text, WIDTH / 1.06, size, weight).length;
}
