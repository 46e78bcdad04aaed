import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../site/folders.ts';

/** Sides that are named left and right: a property, a value, or four values of which the second and the fourth differ. */
const SIDES = [
  /(?:^|[\s;{])(?:[a-z-]+-)?(?:left|right)\s*:[^;]*;/g,
  /(?:float|clear|text-align)\s*:\s*(?:left|right)\b[^;]*;/g,
  /(?:padding|margin|inset|border-width)\s*:\s*\S+ (\S+) \S+ (?!\1;)\S+;/g,
];
/** The map itself, whose west is left in every language. */
const OF_MAPS = ['left: 38px;', 'right: 86px;', 'inset: 50% auto auto 50%;'];

const sidesIn = (css: string) => SIDES.flatMap((pattern) => css.match(pattern) ?? []).map((found) => found.replace(/^[;{]/, '').trim());

test('styles name beginning and end, never left and right, but on the map itself', () => {
  expect(sidesIn('a { margin-left: 1px; padding: 1px 2px 1px 0; } b { left: 0; padding: 1px 2px 1px 2px; text-align: right; }')).toHaveLength(4);
  const sheets = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(5);
  const found = sheets.flatMap((name) => sidesIn(readFileSync(join(ROOT, 'src', name), 'utf8')).map((side) => `${name}: ${side}`));
  expect(found.filter((line) => !OF_MAPS.some((side) => line.endsWith(`: ${side}`)))).toEqual([]);
});
