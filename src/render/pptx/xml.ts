import { escapeXml } from '../../lib/text/escapeXml.ts';

/** English Metric Units in one px; a slide of 1280 px is 13.33 inches wide. */
const EMU_PER_PX = 9525;
/** The first line of each part. */
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** Text for XML: escaped, without the control characters that XML forbids. */
export function xmlText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are removed
  return escapeXml(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''));
}

/** A length in px as whole EMU. */
export function emu(px: number): number {
  return Math.round(px * EMU_PER_PX);
}

/** The position and size of an object as DrawingML, `turn` in degrees clockwise. */
export function transform(x: number, y: number, width: number, height: number, turn = 0): string {
  const rotation = turn ? ` rot="${Math.round((((turn % 360) + 360) % 360) * 60000)}"` : '';
  return `<a:xfrm${rotation}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${Math.max(0, emu(width))}" cy="${Math.max(0, emu(height))}"/></a:xfrm>`;
}

/** The relationships of one part. Each target gets one id. */
export class Relationships {
  private readonly entries = new Map<string, string>();

  /** The id of the relationship to a part or, with `external`, to an address. `kind` is the last word of the relationship's type. */
  id(kind: string, target: string, external = false): string {
    const key = `Type="${OFFICE}${kind}" Target="${xmlText(target)}"${external ? ' TargetMode="External"' : ''}`;
    const known = this.entries.get(key);
    if (known) return known;
    const id = `rId${this.entries.size + 1}`;
    this.entries.set(key, id);
    return id;
  }

  xml(): string {
    const rows = [...this.entries].map(([key, id]) => `<Relationship Id="${id}" ${key}/>`);
    return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`;
  }
}
