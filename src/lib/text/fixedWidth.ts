import { textWidth, type Weight } from './textWidth.ts';

/**
 * The attributes that keep an SVG text as wide as it was laid out, in px, whatever font draws it: programs that cannot use the font inside a file take one of their own, which is
 * often wider, and words would run into each other. `spacing` is the px between letters. '' for an empty text.
 */
export function fixedWidth(text: string, size: number, weight: Weight = 400, spacing = 0): string {
  const width = textWidth(text, size, weight) + spacing * text.length;
  return width ? ` textLength="${Math.round(width * 10) / 10}" lengthAdjust="spacingAndGlyphs"` : '';
}
