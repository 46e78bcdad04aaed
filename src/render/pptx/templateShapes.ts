import { type Element, XMLSerializer } from '@xmldom/xmldom';
import { elementsOf, type Relation } from './readDeck.ts';
import { firstOf, type TemplatePicture } from './template.ts';

/** A box in px of a slide. */
type Box = readonly [left: number, top: number, right: number, bottom: number];

const SLIDE_PX = { width: 1280, height: 720 };
/** Where title, figures and foot stand: shapes of a template may only stand outside. */
const INSIDE: Box = [38, 24, 1242, 714];
/** The place of the logo on the cover, and its size at most, in px. */
const LOGO = { x: 40, y: 26, width: 240, height: 56 };
/** A picture that is larger than this share of the slide, across or down, is no logo. */
const LOGO_SHARE = 0.34;
const PICTURES = /\.(png|jpe?g|gif)$/i;
const EMU_PER_PX = 9525;

/** The shapes of a template that are kept, as XML. */
export interface DrawnShapes {
  shapes: string;
  logo: string;
  pictures: TemplatePicture[];
  /** How many shapes were left out. */
  left: number;
}

/** The shapes of a master that stand in its margins, as one group in the size of a slide, and its first small picture as the logo of the cover. */
export function templateShapes(
  parts: Record<string, Uint8Array>,
  links: readonly Relation[],
  tree: Element | null,
  size: { width: number; height: number },
): DrawnShapes {
  const pictures: TemplatePicture[] = [];
  const kept: string[] = [];
  let logo = '';
  let left = 0;
  for (const shape of drawnOf(tree)) {
    const box = boxOf(shape, size);
    const isMargin = box && isOutside(box);
    const isLogo = !logo && shape.nodeName === 'p:pic' && box && isSmall(box);
    const xml = isMargin || isLogo ? selfContained(shape, parts, links, pictures) : null;
    if (xml && isMargin) kept.push(xml);
    else if (xml && box) logo = group(xml, 9001, { ...inLogo(box) }, inner(shape));
    else left++;
  }
  const whole = { x: 0, y: 0, ...SLIDE_PX };
  return { shapes: kept.length ? group(kept.join(''), 9000, whole, { x: 0, y: 0, ...size }) : '', logo, pictures, left };
}

/** The shapes of a tree that are no fields. */
function drawnOf(tree: Element | null): Element[] {
  return [...(tree?.childNodes ?? [])].filter(
    (node): node is Element => /^(p:sp|p:pic|p:cxnSp|p:grpSp|p:graphicFrame|mc:AlternateContent)$/.test(node.nodeName) && !firstOf(node as Element, 'p:ph'),
  );
}

/** The place of a shape in its own units; null where it has none. */
function inner(shape: Element): { x: number; y: number; width: number; height: number } {
  const [off, ext] = [firstOf(shape, 'a:off'), firstOf(shape, 'a:ext')];
  const number = (element: Element | null, name: string) => Number(element?.getAttribute(name) ?? NaN);
  return { x: number(off, 'x'), y: number(off, 'y'), width: number(ext, 'cx'), height: number(ext, 'cy') };
}

function boxOf(shape: Element, size: { width: number; height: number }): Box | null {
  const { x, y, width, height } = inner(shape);
  const [across, down] = [SLIDE_PX.width / size.width, SLIDE_PX.height / size.height];
  const box: Box = [x * across, y * down, (x + width) * across, (y + height) * down];
  return box.every(Number.isFinite) ? box : null;
}

const isOutside = ([left, top, right, bottom]: Box) => right <= INSIDE[0] || bottom <= INSIDE[1] || left >= INSIDE[2] || top >= INSIDE[3];
const isSmall = ([left, top, right, bottom]: Box) => right - left <= SLIDE_PX.width * LOGO_SHARE && bottom - top <= SLIDE_PX.height * LOGO_SHARE;

/** The largest box in the place of the logo with the shape of another. */
function inLogo([left, top, right, bottom]: Box) {
  const scale = Math.min(LOGO.width / (right - left), LOGO.height / (bottom - top));
  return { x: LOGO.x, y: LOGO.y, width: (right - left) * scale, height: (bottom - top) * scale };
}

/** The XML of a shape that needs nothing but pictures, which are added to `pictures`. Null for one that needs other parts. */
function selfContained(shape: Element, parts: Record<string, Uint8Array>, links: readonly Relation[], pictures: TemplatePicture[]): string | null {
  const own = shape.cloneNode(true) as Element;
  for (const name of ['a:hlinkClick', 'a:hlinkHover', 'a:extLst', 'p:extLst', 'p:custDataLst'])
    for (const element of elementsOf(own, name)) element.parentNode?.removeChild(element);
  const found: TemplatePicture[] = [];
  for (const element of elementsOf(own, 'a:blip')) {
    const link = links.find(({ id }) => id === element.getAttribute('r:embed'));
    const bytes = link && parts[link.target];
    if (!bytes || !PICTURES.test(link.target)) return null;
    const part = `template-${link.target.split('/').at(-1)}`;
    element.setAttribute('r:embed', `@${part}@`);
    found.push({ part, bytes });
  }
  const xml = new XMLSerializer().serializeToString(own);
  if (/ r:(id|link|pict)=/.test(xml)) return null;
  for (const picture of found) if (!pictures.some(({ part }) => part === picture.part)) pictures.push(picture);
  return xml;
}

/** Shapes as a group, which a program scales from their own place into another. Its ids are far above those of the layouts. */
function group(
  xml: string,
  id: number,
  to: { x: number; y: number; width: number; height: number },
  from: { x: number; y: number; width: number; height: number },
): string {
  const emu = (px: number) => Math.round(px * EMU_PER_PX);
  let next = id * 10;
  const numbered = xml.replace(/(<p:cNvPr\b[^>]*?\bid=")\d+"/g, (_, before: string) => `${before}${next++}"`);
  return `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="Template"/><p:cNvGrpSpPr/><p:nvPr userDrawn="1"/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="${emu(to.x)}" y="${emu(to.y)}"/><a:ext cx="${emu(to.width)}" cy="${emu(to.height)}"/><a:chOff x="${Math.round(from.x)}" y="${Math.round(from.y)}"/><a:chExt cx="${Math.round(from.width)}" cy="${Math.round(from.height)}"/></a:xfrm></p:grpSpPr>${numbered}</p:grpSp>`;
}
