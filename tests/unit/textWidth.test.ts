import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { advances } from '../../geo/steps/advances.ts';
import { fontFile } from '../../geo/steps/fonts.ts';
import { shapingFont } from '../../geo/steps/shapedWidth.ts';
import { WIDTHS_FILE, widthsText } from '../../geo/steps/writeWidths.ts';
import ar from '../../src/i18n/messages/ar.json' with { type: 'json' };
import { forAnyFace, textWidth, unbroken, WIDER, wrapText } from '../../src/lib/text/textWidth.ts';

test('plexWidths.ts says the same as the font files; else run npm run geo:generate', async () => {
  expect(readFileSync(WIDTHS_FILE, 'utf8')).toBe(await widthsText());
});

test.each([400, 600] as const)('at weight %i each character is as wide as in the font', async (weight) => {
  const font = await advances(weight);
  expect(font.size).toBeGreaterThan(300);
  const wrong = [...font].filter(([character, width]) => textWidth(character, 1000, weight) !== width);
  expect(wrong).toEqual([]);
});

test('letters with accents that the font lacks are as wide as their letter; marks have no width', () => {
  expect(textWidth('ș', 10)).toBe(textWidth('s', 10));
  expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
  expect(textWidth('\u064b\u200f', 10)).toBe(0);
});

test('a Chinese character is as wide as the text is high', () => {
  expect(textWidth('吉布提', 12)).toBe(36);
});

test('text is broken at spaces', () => {
  const text = 'Code of conduct concerning the repression of piracy';
  const lines = wrapText(text, 120, 12);
  expect(lines.join(' ')).toBe(text);
  expect(Math.max(...lines.map((line) => textWidth(line, 12)))).toBeLessThanOrEqual(120);
});

test('text that begins after other words has less room in its first line, which is empty where no part fits', () => {
  const text = 'Code of conduct';
  expect(wrapText(text, 200, 12, 400, 40)).toEqual(['Code', 'of conduct']);
  expect(wrapText(text, 200, 12, 400, 5)).toEqual(['', text]);
  expect(wrapText(text, 200, 12)).toEqual([text]);
});

test.each([400, 600] as const)(
  'at weight %i Arabic words are measured as HarfBuzz shapes them, within a few pairs that the font draws closer',
  async (weight) => {
    const words = [...new Set(Object.values(ar).flatMap((value) => (typeof value === 'string' ? (value.match(/[\u0620-\u064a]{2,}/g) ?? []) : [])))];
    const width = await shapingFont(readFileSync(fontFile('arabic', `${weight}-normal`)), words.join(''));
    const ratios = words.map((word) => textWidth(word, 1000, weight) / (width(word) ?? Number.NaN));
    expect(words.length).toBeGreaterThan(500);
    expect(ratios.filter((ratio) => !(ratio > 0.87))).toEqual([]);
    expect(ratios.filter((ratio) => Math.abs(ratio - 1) > 0.03).length).toBeLessThan(words.length * 0.1);
  },
);

/** The face that LibreOffice takes for Arabic where Arial has none; the widest of those measured. */
const WIDE_FACE = { 400: '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf', 600: '/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf' };

test.each([400, 600] as const)('at weight %i a line of Arabic on a slide is measured as wide as the widest common face draws it', async (weight) => {
  const lines = Object.values(ar).flatMap((value) => (typeof value === 'string' && /^[\u0620-\u064a ]{30,}$/.test(value) ? [value] : []));
  expect(lines.length).toBeGreaterThan(20);
  const onSlides = (line: string) => forAnyFace(() => textWidth(line, 1000, weight)) * WIDER;
  expect(lines.filter((line) => onSlides(line) < textWidth(line, 1000, weight) * 1.15)).toEqual([]);
  expect(forAnyFace(() => textWidth('Arial', 10, weight))).toBe(textWidth('Arial', 10, weight));
  if (!existsSync(WIDE_FACE[weight])) return;
  const drawn = await shapingFont(readFileSync(WIDE_FACE[weight]), lines.join(''));
  const ratios = lines.map((line) => onSlides(line) / (drawn(line) ?? Number.NaN)).toSorted((a, b) => a - b);
  expect(ratios[Math.floor(ratios.length / 10)]).toBeGreaterThan(0.97);
});

test.each(['Code of conduct of Djibouti', '关于打击海盗行为的吉布提行为守则，IMO 2009年通过（A.1025号决议）', 'مدونة قواعد السلوك'])(
  'lines are joined to the text that was broken: %s',
  (text) => {
    expect(wrapText(text, 60, 13).length).toBeGreaterThan(1);
    expect(unbroken(wrapText(text, 60, 13))).toBe(text);
  },
);
