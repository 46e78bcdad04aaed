import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ON_PAGE, type ShapeWriter } from '../src/map/drawn/shapeWriter.ts';

/** The folder of the files, below the root of the site. */
const FOLDER = 'maps/';
const THIN = 'vector-effect="non-scaling-stroke"';

/**
 * The outlines of the drawings that share a plane, in files without words and colours: the pages of all languages refer to them and say how each shape looks. A reference knows
 * nothing of the style sheet of its page, so what is not inherited stands in the file.
 */
export class MapShapes {
  /** The address of each shape: the mark of its file and its id. */
  private readonly shapes = new Map<string, string>();
  private readonly files: string[][] = [[]];
  private names: string[] = [];

  /** Writes shapes as references to a file. Its name is not known before all are in it; `named` puts it in. */
  readonly writer: ShapeWriter = {
    ...ON_PAGE,
    shape: (d, before, after) => `<use${before} href="${this.addressOf(d, (id) => `<path id="${id}" ${THIN} d="${d}"/>`)}"${after}/>`,
    lines: (_, paths) => {
      const lines = paths.map((d) => `<path ${THIN} d="${d}"/>`).join('');
      return { definition: '', href: this.addressOf(lines, (id) => `<g id="${id}" fill="none" stroke-linejoin="round">${lines}</g>`) };
    },
  };

  constructor(private readonly mark: string) {}

  /** Lets shapes that are new from now on stand in a second file, so that a page whose drawing is complete does not fetch them. */
  divide(): void {
    if (this.files.length === 1) this.files.push([]);
  }

  /** A drawing with the addresses of the files in it, below the root of the site at `base`. */
  named(drawing: string, base: string): string {
    return this.names.reduce((text, name, file) => text.replaceAll(`"${this.mark}-${file}#`, `"${base}${FOLDER}${name}#`), drawing);
  }

  /** Writes the files below `dist`, and with that names them: no shape may come after. */
  write(dist: string): void {
    mkdirSync(join(dist, FOLDER), { recursive: true });
    this.names = this.files.map((parts) => {
      const text = `<svg xmlns="http://www.w3.org/2000/svg"><defs>${parts.join('')}</defs></svg>\n`;
      const name = `${createHash('sha256').update(text).digest('hex').slice(0, 10)}.svg`;
      if (parts.length) writeFileSync(join(dist, FOLDER, name), text);
      return name;
    });
  }

  private addressOf(key: string, part: (id: string) => string): string {
    const known = this.shapes.get(key);
    if (known) return known;
    if (this.names.length) throw new Error('a shape came after its file was written');
    const id = `s${this.shapes.size.toString(36)}`;
    const address = `${this.mark}-${this.files.length - 1}#${id}`;
    this.shapes.set(key, address);
    this.files.at(-1)?.push(part(id));
    return address;
  }
}
