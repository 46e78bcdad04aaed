/** How the shapes of a drawing are written: with their outlines in place, or as references to a file that several drawings share. */
export interface ShapeWriter {
  /** A shape of path data; `before` and `after` are its attributes, each with a space before it. */
  shape: (d: string, before: string, after: string) => string;
  /** Lines that several layers stroke: what defines them, and the address by which the layers use them. */
  lines: (id: string, paths: readonly string[]) => { definition: string; href: string };
}

/** Writes each outline in its place. */
export const inPlace: ShapeWriter = {
  shape: (d, before, after) => `<path${before} d="${d}"${after}/>`,
  lines: (id, paths) => ({ definition: `<g id="${id}">${paths.map((d) => `<path class="ln" d="${d}"/>`).join('')}</g>`, href: `#${id}` }),
};
