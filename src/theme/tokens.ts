/**
 * The one table of colours for page, map, figures and exports. Names say the role, never the value; colours are hex or
 * rgba so that a file drawn from them stands alone.
 */
export const dayTheme = {
  sea: '#EEF4F6',
  seaShallow: '#D3E5ED',
  land: '#F1E8D0',
  landEdge: '#E3D6B4',
  coast: '#7D7355',
  boundary: '#B8AA82',
  boundaryDisputed: '#A0915F',
  graticule: '#BFD2DC',
  frame: '#1B2430',
  limit: '#BF1A80',
  limitInk: '#A81270',
  limitTint: 'rgba(191,26,128,.06)',
  selection: '#BF1A80',
  focus: '#1B2430',
  panel: '#FDFCF9',
  panel2: '#F5F2EA',
  rule: '#DDD7C8',
  rule2: '#B9B2A0',
  ink1: '#1B2430',
  ink2: '#46515F',
  ink3: '#59636F',
  seaInk: '#386581',
  landInk: '#5D5336',
  haloSea: '#EEF4F6',
  haloLand: '#F1E8D0',
  shadowPanel: '0 0 24px rgba(27,36,48,.14)',
};

export type Theme = typeof dayTheme;

/** A region's hue for fills, lines and marks, and the darker one for text in it. */
export interface Hue {
  fill: string;
  ink: string;
}

const HUES: Record<string, Hue> = {
  'djibouti-code': { fill: '#316F73', ink: '#2A6368' },
  'gulf-of-guinea': { fill: '#C65D00', ink: '#A04B00' },
  'east-asia': { fill: '#5044BE', ink: '#4A3EB4' },
  'pacific-islands': { fill: '#2A81DD', ink: '#1B65B5' },
  'wider-caribbean': { fill: '#987B4D', ink: '#735B30' },
  mediterranean: { fill: '#255A1E', ink: '#255A1E' },
  'latin-america': { fill: '#610025', ink: '#610025' },
  'red-sea-gulf': { fill: '#88659F', ink: '#724F8A' },
  global: { fill: '#333D48', ink: '#333D48' },
};

/** The hue of a region; one that was added without a hue of its own takes the neutral of the worldwide programme. */
export function regionHue(regionId: string): Hue {
  return HUES[regionId] ?? { fill: '#333D48', ink: '#333D48' };
}

/** Participation steps drawn by hand for one region; the others are mixed (see `participationFill`). */
const STEPS: Record<string, [string, string]> = { 'djibouti-code': ['#6FA6AA', '#B4CFCE'] };

/** The two solid fills of a region: takes part in the latest (step 1), in the first only (step 2). */
export function participationFill(regionId: string, step: 1 | 2): string {
  const drawn = STEPS[regionId]?.[step - 1];
  return drawn ?? mixOklab(regionHue(regionId).fill, dayTheme.land, step === 1 ? 0.62 : 0.28);
}

export const activityGroups = {
  security: { color: '#8A3B12', shape: 'square' },
  environment: { color: '#2B6A4A', shape: 'circle' },
  capacity: { color: '#3F4F93', shape: 'triangle' },
} as const;

/** Mixes two hex colours in OKLab (Ottosson 2020): `share` of the first, the rest of the second. */
export function mixOklab(one: string, other: string, share: number): string {
  const [a, b] = [toOklab(one), toOklab(other)];
  return fromOklab(a.map((value, index) => value * share + (b[index] ?? 0) * (1 - share)));
}

function toOklab(hex: string): number[] {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([L = 0, A = 0, B = 0]: number[]): string {
  const l = (L + 0.3963377774 * A + 0.2158037573 * B) ** 3;
  const m = (L - 0.1055613458 * A - 0.0638541728 * B) ** 3;
  const s = (L - 0.0894841775 * A - 1.291485548 * B) ** 3;
  const rgb = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${rgb
    .map((value) =>
      Math.round(Math.min(1, Math.max(0, gamma(value))) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

const linear = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const gamma = (v: number) => (v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055);

/** The theme as CSS custom properties, `--sea-shallow` for `seaShallow`, for the head of every page. */
export function themeCss(theme: Theme): string {
  const name = (key: string) => key.replace(/([A-Z]|\d)/g, (part) => `-${part.toLowerCase()}`);
  return `:root{${Object.entries(theme)
    .map(([key, value]) => `--${name(key)}:${value}`)
    .join(';')}}`;
}
