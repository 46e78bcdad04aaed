/** Linear light of red, green and blue, 0 to 1. */
export type Light = readonly [number, number, number];

/** How colours are seen, as matrices on linear light: colour blindness at full strength after Machado, Oliveira and Fernandes 2009. */
export const SIGHTS: Record<string, readonly number[]> = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

/** The light of a hex colour. */
function lightOf(hex: string): Light {
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/** Relative luminance after WCAG 2. */
function luminance(hex: string): number {
  const [r, g, b] = lightOf(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours after WCAG 2, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** How different two colours look (CIEDE2000) to a kind of sight of `SIGHTS`. */
export function difference(one: string, other: string, sight: string): number {
  const seen = (hex: string) => labOf(through(lightOf(hex), SIGHTS[sight] ?? []));
  return ciede2000(seen(one), seen(other));
}

function through([r, g, b]: Light, m: readonly number[]): Light {
  const row = (at: number) => Math.min(1, Math.max(0, (m[at] ?? 0) * r + (m[at + 1] ?? 0) * g + (m[at + 2] ?? 0) * b));
  return [row(0), row(3), row(6)];
}

function labOf([r, g, b]: Light): Light {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** After Sharma, Wu and Dalal 2005; angles in degrees, as there. */
function ciede2000([l1, a1, b1]: Light, [l2, a2, b2]: Light): number {
  const [cos, sin] = [Math.cos, Math.sin].map((of) => (degrees: number) => of((degrees * Math.PI) / 180)) as [(d: number) => number, (d: number) => number];
  const pull = (c: number) => Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
  const stretch = 1 + 0.5 * (1 - pull((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const polar = (a: number, b: number) => ({ c: Math.hypot(a * stretch, b), h: ((Math.atan2(b, a * stretch) * 180) / Math.PI + 360) % 360 });
  const [one, two] = [polar(a1, b1), polar(a2, b2)];
  const isGrey = one.c * two.c === 0;
  const turn = isGrey ? 0 : ((two.h - one.h + 540) % 360) - 180;
  const [l, c, h] = [(l1 + l2) / 2, (one.c + two.c) / 2, isGrey ? one.h + two.h : one.h + turn / 2];
  const t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
  const hue = ((h % 360) + 360) % 360;
  const dl = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const dc = (two.c - one.c) / (1 + 0.045 * c);
  const dh = (2 * Math.sqrt(one.c * two.c) * sin(turn / 2)) / (1 + 0.015 * c * t);
  const twist = -2 * pull(c) * sin(60 * Math.exp(-(((hue - 275) / 25) ** 2)));
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + twist * dc * dh);
}
