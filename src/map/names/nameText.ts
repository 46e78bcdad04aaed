import { textWidth, wrapText } from '../../lib/text/textWidth.ts';
import { LINE_HEIGHT, labelLook, type NameStyle } from '../look/labelLook.ts';

interface NameText {
  lines: string[];
  half: [number, number];
}

const known = new Map<string, NameText>();

/** The lines of a name, about equally long and no longer than its kind allows, with half the width and height of its box in px. Each is measured once: the same names stand on many maps. */
export function nameText(text: string, style: NameStyle): NameText {
  const key = `${style} ${text}`;
  const made = known.get(key) ?? measured(text, style);
  known.set(key, made);
  return made;
}

function measured(text: string, style: NameStyle): NameText {
  const { size, weight, spacing, wrap } = labelLook(style, text);
  const lines = evenLines(text, wrap * size, size * (1 + spacing * 1.7), weight);
  const width = Math.max(...lines.map((line) => textWidth(line, size, weight) + line.length * spacing * size));
  return { lines, half: [width / 2, (lines.length * size * LINE_HEIGHT) / 2] };
}

/** Breaks a text into lines of about the same length, as few as `width` px allows. */
function evenLines(text: string, width: number, size: number, weight: 400 | 600): string[] {
  const count = wrapText(text, width, size, weight).length;
  for (let tried = textWidth(text, size, weight) / count; tried < width; tried += size / 2) {
    const lines = wrapText(text, tried, size, weight);
    if (lines.length <= count) return lines;
  }
  return wrapText(text, width, size, weight);
}
