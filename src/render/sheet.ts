/** The formats of a picture: as large as the drawing on the page, or a sheet of a slide, of a column of text, or a square. */
export const PICTURE_FORMATS = ['own', 'slide', 'column', 'square'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** A sheet: the px in which a drawing is laid out, and the larger size in px at which it is shown, so that words can be read on a screen across a room or in a column. */
export interface Sheet {
  width: number;
  height: number;
  shown: { width: number; height: number };
}

const SHOWN = { slide: { width: 1280, height: 720 }, column: { width: 1024, height: 768 }, square: { width: 1080, height: 1080 } } as const;
/** The width of layout in px. A map has names of its own and more words below it, so that it is given more room. */
const LAYOUT = { figure: { slide: 960, column: 720, square: 720 }, map: { slide: 1120, column: 880, square: 880 } } as const;

/** The sheet of a format; null for the format that has the size of the drawing. */
export function sheetOf(format: PictureFormat, what: 'figure' | 'map'): Sheet | null {
  if (format === 'own') return null;
  const [shown, width] = [SHOWN[format], LAYOUT[what][format]];
  return { width, height: Math.round((width * shown.height) / shown.width), shown };
}
