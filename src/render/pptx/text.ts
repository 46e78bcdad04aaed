import { max } from 'd3';
import { RADIANS } from '../../lib/geo/angles.ts';
import type { Box } from '../../lib/geo/clip.ts';
import { textWidth, WIDER } from '../../lib/text/textWidth.ts';
import type { Colors } from './colors.ts';
import { transform, xmlText } from './xml.ts';

/** The style of a text. Sizes are px of the slide; 16 px are 12 points. */
export interface TextStyle {
  size: number;
  weight?: 400 | 600 | undefined;
  italic?: boolean;
  color: string;
  lang: string;
  anchor?: 'start' | 'middle' | 'end' | undefined;
  rightToLeft?: boolean;
  /** Its anchor is a side of the slide, as in a drawing, not the side on which reading begins. */
  isPlaced?: boolean;
  /** Colour of a plate behind the letters, for text on a map. */
  halo?: string;
  /** Id of the relationship of a link. */
  link?: string;
}

const ASCENT = 0.905;
const LINE = 1.17;
/** Opacity of the plate behind a name on a map. A glow, which looks lighter, is not shown by LibreOffice. */
const PLATE = 0.66;

/** The properties of a run of text, as an element of the given name. */
export function runProperties(name: 'a:rPr' | 'a:endParaRPr' | 'a:defRPr', style: TextStyle, colors: Colors): string {
  const { size, weight, italic, lang, color, link } = style;
  const bold = weight === 600 ? ' b="1"' : '';
  const click = link ? `<a:hlinkClick r:id="${link}"/>` : '';
  const language = name === 'a:defRPr' ? '' : ` lang="${lang}"`;
  return `<${name}${language} sz="${points(size)}"${bold}${italic ? ' i="1"' : ''}><a:solidFill>${colors(color)}</a:solidFill>${click}</${name}>`;
}

/** Converts a size in px to hundredths of a point. */
function points(px: number): number {
  return Math.round(px * 75);
}

/** One paragraph for each line. DrawingML aligns to left or right, not to start or end, so the sides are swapped here for right-to-left languages. */
export function paragraphs(lines: string[], style: TextStyle, colors: Colors): string {
  const isSwapped = style.rightToLeft && !style.isPlaced;
  const side = style.anchor === 'middle' ? 'ctr' : (style.anchor === 'end') === !isSwapped ? 'r' : 'l';
  const properties = `<a:pPr algn="${side}"${style.rightToLeft ? ' rtl="1"' : ''}/>`;
  const run = (line: string) => `<a:r>${runProperties('a:rPr', style, colors)}<a:t>${xmlText(line)}</a:t></a:r>`;
  return lines.map((line) => `<a:p>${properties}${line ? run(line) : runProperties('a:endParaRPr', style, colors)}</a:p>`).join('');
}

/** A text box whose first baseline starts at `(x, y)`, rotated around that point. Returns its shape properties, body and box in px. */
export function textAt(x: number, y: number, lines: string[], style: TextStyle, colors: Colors, turn = 0) {
  const widest = max(lines, (line) => textWidth(line, style.size, style.weight ?? 400)) ?? 0;
  const width = widest * WIDER + 4;
  const height = lines.length * style.size * LINE;
  const left = style.anchor === 'middle' ? x - width / 2 : style.anchor === 'end' ? x - width : x;
  const top = y - style.size * ASCENT;
  const angle = turn * RADIANS;
  const [cx, cy] = [left + width / 2 - x, top + height / 2 - y];
  const [turnedX, turnedY] = [x + cx * Math.cos(angle) - cy * Math.sin(angle), y + cx * Math.sin(angle) + cy * Math.cos(angle)];
  const place = transform(turnedX - width / 2, turnedY - height / 2, width, height, turn);
  const [halfX, halfY] = [
    (Math.abs(width * Math.cos(angle)) + Math.abs(height * Math.sin(angle))) / 2,
    (Math.abs(width * Math.sin(angle)) + Math.abs(height * Math.cos(angle))) / 2,
  ];
  const box: Box = [turnedX - halfX, turnedY - halfY, turnedX + halfX, turnedY + halfY];
  return {
    properties: `${place}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${style.halo ? `<a:solidFill>${colors(style.halo, PLATE)}</a:solidFill>` : '<a:noFill/>'}`,
    body: `<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/>${paragraphs(lines, style, colors)}</p:txBody>`,
    box,
  };
}
