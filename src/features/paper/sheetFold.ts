import { range } from 'd3';
import { onPaper } from './onPaper.ts';

/** The steps by which the lists of a sheet are folded. */
const STEPS = 5;
/** The room of a sheet of A4 between its margins in mm, its height less what rounding takes. */
const SHEET = { width: 190, height: 278 } as const;
const PX_PER_MM = 96 / 25.4;

/** The first step of folding (`data-fold`) at which a page has room on so many sheets, or the last step. */
export function sheetFold(page: HTMLElement, sheets: number): number {
  const fits = (step: number) => {
    page.dataset.fold = String(step);
    return page.getBoundingClientRect().height <= sheets * SHEET.height * PX_PER_MM;
  };
  page.style.inlineSize = `${SHEET.width}mm`;
  try {
    return onPaper(() => range(STEPS).find(fits)) ?? STEPS - 1;
  } finally {
    page.style.inlineSize = '';
    delete page.dataset.fold;
  }
}
