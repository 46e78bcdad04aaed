import type { Fade, Paint } from '../../figures/shared/scene.ts';
import { type Box, eachSide, joinedBox } from '../../lib/geo/clip.ts';
import { readPath } from '../../lib/geo/path.ts';
import type { Colors } from './colors.ts';
import { type SlideNode, THIN_SPACE } from './deck.ts';
import { cutToBox, freeform } from './path.ts';
import { type TextStyle, textAt } from './text.ts';
import { emu, type Relationships, transform, xmlText } from './xml.ts';

interface Drawn {
  xml: string;
  box: Box;
}

/** The locale of texts that are not in the language of the deck. */
const ENGLISH = 'en-GB';
const PATTERNS = { hatch: 'wdUpDiag', stripe: 'narHorz', dots: 'pct20', slash: 'dkUpDiag', backslash: 'dkDnDiag' } as const;

/** The state that all shapes of a slide share: the next free id, the slide's relationships, colours and language. */
export interface SlideState {
  nextId: number;
  relationships: Relationships;
  colors: Colors;
  language: string;
  rightToLeft: boolean;
  /** Address of the site; links of marks are relative to it. */
  site: string;
  /** The background colour of hatching. */
  ground: string;
}

/** Writes nodes of a scene as grouped native shapes, enlarged by `scale` and moved by `(dx, dy)` px. */
export class ShapeWriter {
  constructor(
    private readonly state: SlideState,
    private readonly scale: number,
    private readonly dx: number,
    private readonly dy: number,
  ) {}

  /** A group of shapes with a name and a description. Null if none of its nodes is drawn. */
  group(name: string, description: string, nodes: SlideNode[], href?: string): Drawn | null {
    const id = this.state.nextId++;
    const drawn = nodes.flatMap((node) => this.node(node) ?? []);
    if (drawn.length === 0) return null;
    const box = drawn.map((part) => part.box).reduce(joinedBox);
    const [left, top, right, bottom] = box;
    const inside = transform(left, top, right - left, bottom - top).replace(
      '</a:xfrm>',
      `<a:chOff x="${emu(left)}" y="${emu(top)}"/><a:chExt cx="${emu(right - left)}" cy="${emu(bottom - top)}"/></a:xfrm>`,
    );
    return {
      box,
      xml: `<p:grpSp><p:nvGrpSpPr>${this.named(id, name, description, href)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${inside}</p:grpSpPr>${drawn.map((part) => part.xml).join('')}</p:grpSp>`,
    };
  }

  private node(node: SlideNode): Drawn | null {
    switch (node.kind) {
      case 'mark':
        return this.group(node.tooltip.title, node.label, node.children, node.href);
      case 'group':
        return this.group(node.name, node.description, node.children, node.href);
      case 'rect':
        return node.width > 0 && node.height > 0 ? this.preset('rect', node, node.x, node.y, node.x + node.width, node.y + node.height) : null;
      case 'circle':
        return this.preset('ellipse', node, node.x - node.radius, node.y - node.radius, node.x + node.radius, node.y + node.radius);
      case 'line':
        return this.line(node);
      case 'path':
        return this.path(node.d, node);
      case 'shape':
        return this.path(node.d, node, node);
      case 'pattern':
        return this.pattern(node);
      case 'text':
        return this.text([node.text], node.x, node.y, { ...this.textStyle(node), ...(node.lang ? { lang: ENGLISH, rightToLeft: false } : {}) }, node.turn);
      case 'name':
        return this.text(node.lines, node.x, node.y, { ...this.textStyle(node), italic: node.italic, halo: node.halo });
    }
  }

  private textStyle({ size, weight, fill, anchor }: Extract<SlideNode, { kind: 'text' | 'name' }>): TextStyle {
    return { size: size * this.scale, weight, color: fill, anchor, lang: this.state.language, rightToLeft: this.state.rightToLeft, isPlaced: true };
  }

  /** A shape that programs know by name and that fills a box. */
  private preset(name: 'rect' | 'ellipse', paint: Paint, left: number, top: number, right: number, bottom: number): Drawn {
    const box: Box = [this.x(left), this.y(top), this.x(right), this.y(bottom)];
    return this.shape(`${transform(box[0], box[1], box[2] - box[0], box[3] - box[1])}<a:prstGeom prst="${name}"><a:avLst/></a:prstGeom>`, paint, box);
  }

  private text(lines: string[], x: number, y: number, style: TextStyle, turn = 0): Drawn | null {
    if (!lines.some((line) => line.trim())) return null;
    const { properties, body, box } = textAt(this.x(x), this.y(y), lines, style, this.state.colors, turn);
    const id = this.state.nextId++;
    return {
      box,
      xml: `<p:sp><p:nvSpPr>${this.named(id, lines.join(' ').replaceAll(THIN_SPACE, '').slice(0, 60), '')}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${properties}</p:spPr>${body}</p:sp>`,
    };
  }

  private line(node: Extract<SlideNode, { kind: 'line' }>): Drawn | null {
    const [x1, y1, x2, y2] = [this.x(node.x1), this.y(node.y1), this.x(node.x2), this.y(node.y2)];
    const box: Box = [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
    const flip = (x2 - x1) * (y2 - y1) < 0 ? '<a:xfrm flipV="1">' : '<a:xfrm>';
    const place = transform(box[0], box[1], box[2] - box[0], box[3] - box[1]).replace('<a:xfrm>', flip);
    const id = this.state.nextId++;
    return {
      box,
      xml: `<p:cxnSp><p:nvCxnSpPr>${this.named(id, `Line ${id}`, '')}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>${place}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>${this.stroke(node)}</p:spPr></p:cxnSp>`,
    };
  }

  private path(d: string, paint: Paint, { unit = 1, name, clip }: { unit?: number; name?: string; clip?: Box } = {}): Drawn | null {
    const isFilled = paint.fill !== undefined && paint.fill !== 'none';
    const box = clip && eachSide(clip, (side) => side * this.scale);
    const stretches = readPath(d, this.scale * unit);
    const made = freeform(box && !isFilled ? cutToBox(stretches, box) : stretches, isFilled, this.dx, this.dy);
    return made && this.shape(made.xml, paint, made.box, name);
  }

  private pattern({ d, unit, color, pattern, name }: Extract<SlideNode, { kind: 'pattern' }>): Drawn | null {
    const made = freeform(readPath(d, this.scale * unit), true, this.dx, this.dy);
    if (!made) return null;
    const { colors, ground } = this.state;
    const fill = `<a:pattFill prst="${PATTERNS[pattern]}"><a:fgClr>${colors(color)}</a:fgClr><a:bgClr>${colors(ground)}</a:bgClr></a:pattFill>`;
    return this.shape(made.xml, { stroke: color, strokeWidth: 0.8 }, made.box, name, fill);
  }

  private shape(geometry: string, paint: Paint, box: Box, name?: string, fill = this.fill(paint)): Drawn {
    const id = this.state.nextId++;
    return {
      box,
      xml: `<p:sp><p:nvSpPr>${this.named(id, name || `Shape ${id}`, name ?? '')}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${geometry}${fill}${this.stroke(paint)}</p:spPr></p:sp>`,
    };
  }

  private fill({ fill, opacity }: Paint): string {
    if (fill === undefined || fill === 'none') return '<a:noFill/>';
    return typeof fill === 'object' ? this.fade(fill) : `<a:solidFill>${this.state.colors(fill, opacity)}</a:solidFill>`;
  }

  private fade({ color, towards }: Fade): string {
    const { colors } = this.state;
    const [from, to] = towards === 'end' ? [1, 0.08] : [0.08, 1];
    return `<a:gradFill><a:gsLst><a:gs pos="0">${colors(color, from)}</a:gs><a:gs pos="100000">${colors(color, to)}</a:gs></a:gsLst><a:lin ang="0" scaled="0"/></a:gradFill>`;
  }

  private stroke({ stroke, strokeWidth = 1, dash, opacity }: Paint): string {
    if (!stroke) return '<a:ln><a:noFill/></a:ln>';
    const first = Number(dash?.split(' ')[0] ?? 0);
    const style = dash ? `<a:prstDash val="${first >= 8 ? 'lgDash' : first > 3.4 ? 'dash' : 'sysDash'}"/>` : '';
    return `<a:ln w="${emu(strokeWidth * this.scale)}"><a:solidFill>${this.state.colors(stroke, opacity)}</a:solidFill>${style}</a:ln>`;
  }

  private named(id: number, name: string, description: string, href?: string): string {
    const { relationships, site } = this.state;
    const about = `id="${id}" name="${xmlText(name)}"${description ? ` descr="${xmlText(description)}"` : ''}`;
    if (!href || !site) return `<p:cNvPr ${about}/>`;
    return `<p:cNvPr ${about}><a:hlinkClick r:id="${relationships.id('hyperlink', `${site}${href}`, true)}"/></p:cNvPr>`;
  }

  private x(value: number): number {
    return this.dx + value * this.scale;
  }

  private y(value: number): number {
    return this.dy + value * this.scale;
  }
}
