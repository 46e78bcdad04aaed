import type { Theme } from '../../theme/tokens.ts';
import type { Colors } from './colors.ts';

/** The look of a chart: everything its part needs beside the data. */
export interface ChartPaint {
  theme: Theme;
  colors: Colors;
  language: string;
  /** Size on the slide in px. */
  width: number;
  height: number;
  /** Id of the relationship to the workbook. */
  workbookId: string;
}
