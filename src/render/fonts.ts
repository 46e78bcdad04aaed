/** The fonts that a file carries, as data addresses by weight; '' where one could not be had. */
export type Fonts = Record<'400' | '600', string>;

/** The font faces of a file as CSS. */
export function fontFaces(fonts: Fonts): string {
  return (['400', '600'] as const)
    .filter((weight) => fonts[weight])
    .map((weight) => `@font-face{font-family:'IBM Plex Sans';font-weight:${weight};src:url(${fonts[weight]}) format('woff2')}`)
    .join('');
}
