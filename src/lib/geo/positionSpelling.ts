import { westernDigits } from '../text/westernDigits.ts';

/** What people type for one sign, as a pattern with that sign. Words come first. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\b(?:NORTH|NORD|NORTE)\b/g, 'N'],
  [/\b(?:SOUTH|SUD|SUR|SUL)\b/g, 'S'],
  [/\b(?:EAST|EST|ESTE|LESTE)\b/g, 'E'],
  [/\b(?:WEST|OUEST|OESTE)\b/g, 'W'],
  [/С\. ?Ш\.?|北纬?|شمال[اً]*/g, 'N'],
  [/Ю\. ?Ш\.?|南纬?|جنوب[اً]*/g, 'S'],
  [/В\. ?Д\.?|东经?|شرق[اً]*/g, 'E'],
  [/З\. ?Д\.?|西经?|غرب[اً]*/g, 'W'],
  [/[º˚∘⁰度]|\bDEG\b/g, '°'],
  [/[″”“„ʺ＂秒]|["]|[′'’‘ʹ´`＇]{2}/g, '"'],
  [/[′’‘ʹ´`＇分]/g, "'"],
  [/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, '-'],
  [/[·٫．]/g, '.'],
  [/[，،、﹐]/g, ','],
  [/[()[\]{}]/g, ' '],
  [/[;；؛/|\\\t\r\n]+/g, ';'],
  [/:/g, ' '],
  [/[\s\u200E\u200F\u2066-\u2069]+/g, ' '],
];

/**
 * The ways to read the commas and dashes of a typed position, the likelier first. In each of them a semicolon divides the two coordinates, a point is a decimal
 * mark and a dash a sign.
 */
export function spellings(text: string): string[] {
  const plain = SAME.reduce((now, [from, to]) => now.replace(from, to), westernDigits(text).toUpperCase()).trim();
  // A dash beside a letter, and a mark at either end, say nothing.
  const bare = plain
    .replace(/-? ?([NSEWO]) ?-?(?=[ ;,]|$)/g, ' $1')
    .replace(/([NSEWO])-(?=\d)/g, '$1')
    .replace(/^[;, ]+|[;,. ]+$/g, '');
  const all = commaReadings(bare).flatMap(dashReadings);
  return all.map((spelling) => spelling.replace(/ *; */g, ';').replace(/;+/g, ';'));
}

/** Between digits a comma is a decimal mark or a divider; all of a text are read alike. Elsewhere it divides. */
function commaReadings(text: string): string[] {
  const outer = text.replace(/,(?!\d)|(?<!\d),/g, ';');
  const tight = outer.match(/,/g)?.length ?? 0;
  if (tight === 0) return [outer];
  const readings = [outer.replaceAll(',', '.'), outer.replaceAll(',', ';')];
  // 12,5,45,3 has a divider in its middle; 12,26,43,17 may as well be degrees and minutes.
  if (tight === 3) readings.push(outer.replace(/^([^,]*),([^,]*),([^,]*),([^,]*)$/, '$1.$2;$3.$4'));
  if (tight >= 3) readings.push(outer.replaceAll(',', ' '));
  return readings;
}

/** Between digits a dash stands for a gap (12-26.5N) or for a sign; between spaces for a divider or for a sign. Before a number it is a sign. */
function dashReadings(text: string): string[] {
  const hasInner = /\d[°'"]?(?:-| - )\d/.test(text);
  const gaps = text.replace(/(?<=\d[°'"]?) - (?=\d)/g, ';').replace(/(?<=\d[°'"]?)-(?=\d)/g, ' ');
  const signs = text.replace(/(?<=\d[°'"]?) ?- ?(?=\d)/g, ' -');
  return hasInner ? [gaps, signs] : [text];
}
