import { UNITS_PER_PX } from '../projection/plane.ts';

/** How the shapes of a drawing are written: with their outlines in place, as references to a file that several drawings share, or for a file that stands alone. */
export interface ShapeWriter {
  /** A shape of path data; `before` and `after` are its attributes, each with a space before it. */
  shape: (d: string, before: string, after: string) => string;
  /** Lines that several layers stroke: what defines them, and the address by which the layers use them. */
  lines: (id: string, paths: readonly string[]) => { definition: string; href: string };
  /** The attribute by which lines are found by the style of the page, which keeps their widths in px; in a file their paint itself. */
  line: string;
  /** How many units of the drawing make the px in which widths and dashes are given: 1 where the page keeps them in px. */
  lineScale: number;
  /** Whether a pointer can reach the shapes. */
  isReached: boolean;
  /** The name of the attribute that refers to lines. */
  href: string;
}

/** The common part of the writers for pages: the style of the page paints lines. */
export const ON_PAGE = { line: ' class="ln"', lineScale: 1, isReached: true, href: 'href' } as const;

const path: ShapeWriter['shape'] = (d, before, after) => `<path${before} d="${d}"${after}/>`;

/** Writes each outline in its place, for a page. */
export const inPlace: ShapeWriter = {
  ...ON_PAGE,
  shape: path,
  lines: (id, paths) => ({ definition: `<g id="${id}">${paths.map((d) => `<path class="ln" d="${d}"/>`).join('')}</g>`, href: `#${id}` }),
};

/** Writes outlines for a file that office and drawing programs open: these know no `vector-effect`, few style sheets and only the older name of `href`. */
export const inFile: ShapeWriter = {
  line: ' fill="none" stroke-linejoin="round"',
  lineScale: UNITS_PER_PX,
  isReached: false,
  href: 'xlink:href',
  shape: path,
  lines: (id, paths) => ({ definition: `<g id="${id}" fill="none" stroke-linejoin="round">${paths.map((d) => path(d, '', '')).join('')}</g>`, href: `#${id}` }),
};
