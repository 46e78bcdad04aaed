/** Room in px around the axes of a native chart without a legend: numbers at the start, years below, half a number above. */
export const PLOT_ROOM = { left: 44, top: 16, right: 14, bottom: 34 };
/** Room above the axes where the chart has a title. */
export const TITLED_TOP = 40;
/** Room below the axes where the years of bars are upright, because LibreOffice cannot leave any out. */
export const UPRIGHT_BOTTOM = 54;

/** The box of the axes, within a chart of a width and height in px, as the layout of its plot. */
export function plotLayout(
  { width, height }: { width: number; height: number },
  { top = PLOT_ROOM.top, right = PLOT_ROOM.right, bottom = PLOT_ROOM.bottom } = {},
): string {
  const { left } = PLOT_ROOM;
  const share = (px: number, whole: number) => (px / whole).toFixed(4);
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${share(left, width)}"/><c:y val="${share(top, height)}"/><c:w val="${share(width - left - right, width)}"/><c:h val="${share(height - top - bottom, height)}"/></c:manualLayout></c:layout>`;
}
