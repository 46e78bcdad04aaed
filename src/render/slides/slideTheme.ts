import { themes } from '../../theme/tokens.ts';

/** Slides are drawn in the theme for paper. */
export const SLIDE_THEME = themes.paper;
