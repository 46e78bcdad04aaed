/** The fonts inside a file, as data: addresses by weight. '' if a font could not be loaded. */
export type Fonts = Record<'400' | '600', string>;

/** The CSS `@font-face` rules of a file. */
export function fontFaces(fonts: Fonts): string {
  return (['400', '600'] as const)
    .filter((weight) => fonts[weight])
    .map((weight) => `@font-face{font-family:'IBM Plex Sans';font-weight:${weight};src:url(${fonts[weight]}) format('woff2')}`)
    .join('');
}
