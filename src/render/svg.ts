import { aboutOf } from '../figures/shared/about.ts';
import type { Fade, Paint, Scene, SceneNode } from '../figures/shared/scene.ts';
import { hundredths } from '../lib/hundredths.ts';
import { escapeXml } from '../lib/text/escapeXml.ts';
import { fixedWidth } from '../lib/text/fixedWidth.ts';
import { readFromRight } from '../lib/text/readFromRight.ts';
import { TEXT_FACES } from '../lib/text/scriptFonts.ts';
import { boxAttributes } from './boxAttributes.ts';

/** A picture as SVG text, with its size in px. */
export interface Picture {
  svg: string;
  width: number;
  height: number;
}

/** Options for writing a scene. `interactive` adds roles and names to the marks, which the page needs and files do not. */
export interface SvgOptions {
  interactive: boolean;
  /** Whether the marks of a picture that is not interactive light when something that they are about is pointed at. */
  isLit?: boolean;
  label: string;
  /** Prefix of all ids, so that two pictures on one page do not clash. */
  idPrefix: string;
  /** Position within a surrounding SVG. */
  x?: number;
  y?: number;
  /** Extra elements below and above the drawing: fonts, a frame, another picture. */
  before?: string;
  after?: string;
  /** The language of its words, in a file that stands alone. */
  language?: string;
  /** Whether it is (part of) a file, whose texts keep their widths in other fonts. */
  isFile?: boolean;
  /** The size in px at which it is shown, where that is not the size of the scene. */
  shown?: { width: number; height: number };
}

/** Writes a scene as SVG, for the page and for files. */
export function sceneToSvg(scene: Scene, options: SvgOptions): Picture {
  const writer = new Writer(options, scene.direction === 'rtl');
  const body = scene.nodes.map((node) => writer.node(node)).join('');
  const { width, height } = scene;
  const { x, y, interactive, label, before = '', after = '', language, shown = scene } = options;
  const lang = language ? ` xml:lang="${language}"` : '';
  const place = x === undefined && y === undefined ? '' : ` x="${hundredths(x ?? 0)}" y="${hundredths(y ?? 0)}"`;
  const role = interactive ? 'role="group"' : 'role="img"';
  // Places are px from the left, so a page that is read from the right must not turn the anchors of texts.
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"${place} direction="ltr"${lang} viewBox="0 0 ${width} ${height}" width="${shown.width}" height="${shown.height}" ${role} aria-label="${escapeXml(label)}" font-family="${TEXT_FACES}">${before}${writer.defs()}${body}${after}</svg>`;
  return { svg, width: shown.width, height: shown.height };
}

class Writer {
  private readonly fades = new Map<string, string>();

  constructor(
    private readonly options: SvgOptions,
    private readonly isRightToLeft: boolean,
  ) {}

  defs(): string {
    return this.fades.size ? `<defs>${[...this.fades.values()].join('')}</defs>` : '';
  }

  node(node: SceneNode): string {
    switch (node.kind) {
      case 'rect':
        return `<rect x="${hundredths(node.x)}" y="${hundredths(node.y)}" width="${hundredths(node.width)}" height="${hundredths(node.height)}"${this.paint(node)}/>`;
      case 'circle':
        return `<circle cx="${hundredths(node.x)}" cy="${hundredths(node.y)}" r="${hundredths(node.radius)}"${this.paint(node)}/>`;
      case 'path':
        return `<path d="${node.d}"${this.paint(node)}/>`;
      case 'line':
        return `<line x1="${hundredths(node.x1)}" y1="${hundredths(node.y1)}" x2="${hundredths(node.x2)}" y2="${hundredths(node.y2)}"${this.paint(node)}/>`;
      case 'text': {
        const turn = node.turn ? ` transform="rotate(${node.turn} ${hundredths(node.x)} ${hundredths(node.y)})"` : '';
        const lang = node.lang ? ` lang="${node.lang}"` : '';
        const width = this.options.isFile ? fixedWidth(node.text, node.size, node.weight) : '';
        return `<text x="${hundredths(node.x)}" y="${hundredths(node.y)}" font-size="${node.size}" font-weight="${node.weight ?? 400}" fill="${node.fill}" text-anchor="${node.anchor ?? 'start'}"${width}${turn}${lang}>${escapeXml(this.isRightToLeft ? readFromRight(node.text) : node.text)}</text>`;
      }
      case 'mark':
        return this.mark(node);
    }
  }

  private mark(node: Extract<SceneNode, { kind: 'mark' }>): string {
    const inner = node.children.map((child) => this.node(child)).join('');
    const { interactive, isLit } = this.options;
    const title = `<title>${escapeXml(node.label)}</title>`;
    if (!interactive && !isLit) return `<g id="${escapeXml(node.id)}">${title}${inner}</g>`;
    const about = aboutOf(node).join(' ');
    const named = about && ` data-about="${escapeXml(about)}"`;
    const box = `<rect class="mark-box" ${boxAttributes(node.box)} fill="transparent"/>`;
    if (!interactive) return `<g class="mark"${named}>${title}${box}${inner}</g>`;
    const role = node.href ? 'link' : node.behind ? 'button' : 'img';
    return `<g class="mark" role="${role}" tabindex="-1" data-mark="${escapeXml(node.id)}"${named} aria-label="${escapeXml(node.label)}">${box}${spaced(inner)}</g>`;
  }

  private paint(paint: Paint): string {
    const fill = typeof paint.fill === 'object' ? this.fade(paint.fill) : (paint.fill ?? 'none');
    const stroke = paint.stroke ? ` stroke="${paint.stroke}" stroke-width="${paint.strokeWidth ?? 1}"` : '';
    return ` fill="${fill}"${stroke}${paint.dash ? ` stroke-dasharray="${paint.dash}"` : ''}${opacity(paint)}`;
  }

  private fade({ color, towards }: Fade): string {
    const id = `${this.options.idPrefix}-fade-${towards}-${color.replace(/\W/g, '')}`;
    const [from, to] = towards === 'end' ? [1, 0.08] : [0.08, 1];
    this.fades.set(
      id,
      `<linearGradient id="${id}"><stop offset="0" stop-color="${color}" stop-opacity="${from}"/><stop offset="1" stop-color="${color}" stop-opacity="${to}"/></linearGradient>`,
    );
    return `url(#${id})`;
  }
}

/**
 * The attribute for how opaque a node is. A node with a fill alone, or a stroke alone, needs no `opacity`, which would make it a layer: resvg crashes on a layer
 * that lies outside of a clipped picture.
 */
function opacity({ fill, stroke, opacity: value }: Paint): string {
  if (value === undefined) return '';
  const name = !stroke ? 'fill-opacity' : !fill ? 'stroke-opacity' : 'opacity';
  return ` ${name}="${value}"`;
}

/** A space parts the words of a mark, where its text is read or compared with its name. */
const spaced = (nodes: string) => nodes.replaceAll('</text>', '</text> ');
