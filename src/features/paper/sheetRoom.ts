import { onPaper } from './onPaper.ts';

/** The last of the steps, from 0 on, by which the lists of a sheet are folded (`data-fold`). */
export const LAST_FOLD = 5;
/** The room of a sheet of A4 between its margins in mm, its height less what rounding takes. */
const SHEET = { width: 190, height: 278 } as const;
const PX_PER_MM = 96 / 25.4;

/** Whether a page, as it is folded, has room on so many sheets. */
export function hasRoom(page: HTMLElement, sheets: number): boolean {
  page.style.inlineSize = `${SHEET.width}mm`;
  try {
    return onPaper(() => page.getBoundingClientRect().height) <= sheets * SHEET.height * PX_PER_MM;
  } finally {
    page.style.inlineSize = '';
  }
}
