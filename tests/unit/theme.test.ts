import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ATLAS_ROOT } from '../../geo/steps/check.ts';
import { readDescriptor } from '../../geo/steps/descriptor.ts';
import { readTables } from '../../geo/steps/readTables.ts';
import { HUES_FILE, huesText } from '../../geo/steps/writeHues.ts';
import { cssTheme, themeCss } from '../../src/theme/css.ts';
import { mixOklab } from '../../src/theme/mix.ts';
import { regionHue, type Theme, themes } from '../../src/theme/tokens.ts';
import { contrast, difference, SIGHTS } from '../colours.ts';

/** The smallest difference (CIEDE2000) between two regions or two kinds of incidents, to any sight. Limits are told from regions by their dashes and ticks too. */
const FLOOR = 9;

const grounds = (theme: Theme) => [theme.sea, theme.seaShallow, theme.land, theme.panel];
const least = (color: string, on: string[]) => Math.min(...on.map((ground) => contrast(color, ground)));

for (const theme of Object.values(themes)) {
  test(`${theme.name}: text and marks stand out from every ground`, () => {
    for (const role of ['ink1', 'ink2', 'seaInk', 'landInk', 'limitInk'] as const) expect(least(theme[role], grounds(theme)), role).toBeGreaterThanOrEqual(4.5);
    expect(least(theme.ink3, [theme.panel, theme.panel2])).toBeGreaterThanOrEqual(4.5);
    expect(least(theme.edge, [theme.panel, theme.panel2])).toBeGreaterThanOrEqual(3);
    for (const role of ['limit', 'coast'] as const) expect(least(theme[role], grounds(theme)), role).toBeGreaterThanOrEqual(3);
    for (const [id, { fill, ink }] of Object.entries(theme.regions)) {
      expect(least(fill, grounds(theme)), id).toBeGreaterThanOrEqual(2.95);
      expect(least(ink, grounds(theme)), `${id} ink`).toBeGreaterThanOrEqual(4.45);
    }
  });

  test(`${theme.name}: regions can be told from each other, with colour blindness too`, () => {
    const hues = Object.entries(theme.regions).map(([id, { fill }]) => [id, fill] as const);
    const alike = Object.keys(SIGHTS).flatMap((sight) =>
      hues.flatMap(([id, hue], index) =>
        hues.slice(index + 1).flatMap(([other, otherHue]) => (difference(hue, otherHue, sight) < FLOOR ? [`${id} and ${other} (${sight})`] : [])),
      ),
    );
    expect(alike).toEqual([]);
  });

  test(`${theme.name}: kinds of incidents can be told from each other, with colour blindness too, and stand out from the panel`, () => {
    const alike = Object.keys(SIGHTS).flatMap((sight) =>
      theme.incidents.flatMap((hue, index) =>
        theme.incidents.slice(index + 1).flatMap((other) => (difference(hue, other, sight) < FLOOR ? [`${hue} and ${other} (${sight})`] : [])),
      ),
    );
    expect(alike).toEqual([]);
    expect(Math.min(...theme.incidents.map((hue) => contrast(hue, theme.panel)))).toBeGreaterThanOrEqual(3);
  });

  test(`${theme.name}: the steps of participation can be told apart, and names read on them`, () => {
    for (const id of Object.keys(theme.regions)) {
      const { latest, first } = regionHue(theme, id);
      expect(contrast(latest, first), id).toBeGreaterThanOrEqual(1.3);
      expect(least(theme.ink1, [latest, first, theme.observer, theme.land]), id).toBeGreaterThanOrEqual(4.5);
    }
  });
}

test('the difference of two colours is 0 for the same and 100 for black and white', () => {
  expect(difference('#000000', '#ffffff', 'normal')).toBeCloseTo(100, 0);
  expect(difference('#316F73', '#316F73', 'deuteranopia')).toBe(0);
});

test('the hues of the program are those of the region tables', () => {
  expect(readFileSync(HUES_FILE, 'utf8')).toBe(huesText(readTables(ATLAS_ROOT, readDescriptor(ATLAS_ROOT))));
});

test('a region without a hue takes that of the worldwide programme, in values and in the style sheet', () => {
  expect(regionHue(themes.dusk, 'test-sound')).toEqual(themes.dusk.regions.global);
  expect(regionHue(cssTheme, 'test-sound').fill).toBe('var(--fill-global)');
});

test('a mixture stands between its parts', () => {
  expect(mixOklab('#000000', '#ffffff', 1)).toBe('#000000');
  expect(mixOklab('#000000', '#ffffff', 0)).toBe('#ffffff');
});

test('every role and hue of every theme reaches the page, in the block of its theme', () => {
  const css = themeCss();
  const blocks = {
    day: css.slice(0, css.indexOf('@media (prefers-color-scheme:dark)')),
    dusk: css.slice(css.indexOf('[data-theme=dusk]'), css.indexOf('[data-theme=paper]')),
    paper: css.slice(css.indexOf('@media print')),
  };
  for (const [name, { name: _, regions, density, incidents, ...roles }] of Object.entries(themes)) {
    const block = blocks[name as keyof typeof blocks];
    const property = (role: string) => `--${role.replace(/[A-Z]|\d/g, (part) => `-${part.toLowerCase()}`)}`;
    for (const [role, value] of Object.entries(roles)) expect(block, `${name} ${role}`).toMatch(new RegExp(`${property(role)}:${escaped(String(value))}[;}]`));
    for (const value of [...density, ...incidents, ...Object.values(regions).flatMap(({ fill, ink }) => [fill, ink])]) expect(block, name).toContain(value);
  }
});

/** Text as a regular expression that matches it alone. */
const escaped = (text: string) => text.replace(/[.()\\]/g, '\\$&');
