import { WIDER, wrapText } from '../../lib/text/textWidth.ts';
import { type Place, SLIDE } from './deck.ts';
import { FOOT_Y } from './layouts.ts';

/** The width in px between the margins of a slide. */
export const WIDTH = SLIDE.width - 2 * SLIDE.margin;
export const SUBTITLE_PX = 18;
const TITLE_Y = 26;
const SIZES = [36, 32, 28, 25] as const;

/** The layout of a slide's head in px: a title of at most two lines, and the subtitle below it. */
export interface Head {
  title: Place & { size: number };
  subtitle: Place | null;
}

/** The positions of title and subtitle. */
export function headOf(title: string, subtitle: string): Head {
  const size = SIZES.find((px) => lines(title, px, 600) <= 2) ?? 25;
  const height = Math.min(3, lines(title, size, 600)) * size * 1.17 + 4;
  const below = TITLE_Y + height + 2;
  const rows = subtitle ? Math.min(2, lines(subtitle, SUBTITLE_PX, 400)) : 0;
  const place = { x: SLIDE.margin, width: WIDTH };
  return { title: { ...place, y: TITLE_Y, height, size }, subtitle: rows ? { ...place, y: below, height: rows * SUBTITLE_PX * 1.2 + 4 } : null };
}

/** The box between the head and the foot of a slide. */
export function bodyOf(title: string, subtitle: string): Place {
  const head = headOf(title, subtitle);
  const last = head.subtitle ?? head.title;
  const y = Math.round(last.y + last.height + 10);
  return { x: SLIDE.margin, y, width: WIDTH, height: FOOT_Y - 10 - y };
}

function lines(text: string, size: number, weight: 400 | 600): number {
  return wrapText(text, WIDTH / WIDER, size, weight).length;
}
