import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ON_PAGE, type ShapeWriter } from '../src/map/drawn/shapeWriter.ts';

/** The folder of the files, below the root of the site. */
const FOLDER = 'maps/';
const THIN = 'vector-effect="non-scaling-stroke"';

/**
 * The outlines of the drawings that share a plane, in one file without words and colours: the pages of all languages refer to it and say how each shape looks. A reference knows
 * nothing of the style sheet of its page, so what is not inherited stands in the file.
 */
export class MapShapes {
  private readonly shapes = new Map<string, string>();
  private readonly parts: string[] = [];
  private name = '';

  /** Writes shapes as references to this file. Its name is not known before all are in it; `named` puts it in. */
  readonly writer: ShapeWriter = {
    ...ON_PAGE,
    shape: (d, before, after) => `<use${before} href="${this.mark}#${this.idOf(d, (id) => `<path id="${id}" ${THIN} d="${d}"/>`)}"${after}/>`,
    lines: (_, paths) => {
      const lines = paths.map((d) => `<path ${THIN} d="${d}"/>`).join('');
      return { definition: '', href: `${this.mark}#${this.idOf(lines, (id) => `<g id="${id}" fill="none" stroke-linejoin="round">${lines}</g>`)}` };
    },
  };

  constructor(private readonly mark: string) {}

  /** A drawing with the address of the file in it, below the root of the site at `base`. */
  named(drawing: string, base: string): string {
    return drawing.replaceAll(`"${this.mark}#`, `"${base}${FOLDER}${this.name}#`);
  }

  /** Writes the file below `dist`, and with that names it: no shape may come after. */
  write(dist: string): void {
    const text = `<svg xmlns="http://www.w3.org/2000/svg"><defs>${this.parts.join('')}</defs></svg>\n`;
    this.name = `${createHash('sha256').update(text).digest('hex').slice(0, 10)}.svg`;
    mkdirSync(join(dist, FOLDER), { recursive: true });
    writeFileSync(join(dist, FOLDER, this.name), text);
  }

  private idOf(key: string, part: (id: string) => string): string {
    const known = this.shapes.get(key);
    if (known) return known;
    if (this.name) throw new Error('a shape came after its file was written');
    const id = `s${this.shapes.size.toString(36)}`;
    this.shapes.set(key, id);
    this.parts.push(part(id));
    return id;
  }
}
