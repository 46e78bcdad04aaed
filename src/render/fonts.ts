/** The fonts inside a file, as data: addresses by weight: one for each script that the file needs. */
export type Fonts = Record<'400' | '600', readonly string[]>;

/** The CSS `@font-face` rules of a file. Of faces with the same characters the last one is taken, so that of Latin comes last. */
export function fontFaces(fonts: Fonts): string {
  return (['400', '600'] as const)
    .flatMap((weight) =>
      fonts[weight].toReversed().map((data) => `@font-face{font-family:'IBM Plex Sans';font-weight:${weight};src:url(${data}) format('woff2')}`),
    )
    .join('');
}
