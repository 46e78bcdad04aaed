import type { Document, Element } from '@xmldom/xmldom';
import { contrast } from '../../theme/contrast.ts';
import { mixOklab } from '../../theme/mix.ts';
import { landFills, themes } from '../../theme/tokens.ts';
import { firstOf, type TemplateLeft, type TemplateTaken } from './template.ts';

/** The contrast that text needs with its ground, and a shape. */
const TEXT_CONTRAST = 4.5;
const SHAPE_CONTRAST = 3;
/** The share of its colour that an ink keeps with each step towards black. */
const DARKER = 0.9;

/** The colours of a template that a deck can use, by slot of its theme; figures are drawn for light paper. */
export function templateColors(
  theme: Document,
  map: Element | null,
): { slots: Record<string, string>; taken: TemplateTaken[]; left: TemplateLeft[]; isDark: boolean } {
  const scheme = firstOf(theme, 'a:clrScheme');
  const color = (role: string, fallback: string) => colorOf(scheme && firstOf(scheme, `a:${map?.getAttribute(role) || fallback}`));
  const [ground, text, quiet, accent] = [color('bg1', 'lt1'), color('tx1', 'dk1'), color('tx2', 'dk2'), color('accent1', 'accent1')];
  const isDark = contrast(ground, '#000000') < contrast(ground, '#ffffff');
  if (isDark) return { slots: {}, taken: [], left: ['dark'], isDark };
  const isText = contrast(text, ground) >= TEXT_CONTRAST && contrast(quiet, ground) >= TEXT_CONTRAST;
  const isAccent = contrast(accent, ground) >= SHAPE_CONTRAST;
  return {
    slots: { lt1: ground, ...(isText ? { dk1: text, dk2: quiet } : {}), ...(isAccent ? accents(accent, ground) : {}) },
    taken: [...(isText ? (['text'] as const) : []), ...(isAccent ? (['accent'] as const) : [])],
    left: [...(isText ? [] : (['text'] as const)), ...(isAccent ? [] : (['accent'] as const))],
    isDark,
  };
}

/** The hue of a deck from one accent: its fill, an ink that can be read, and the two tints of land. */
function accents(accent: string, ground: string): Record<string, string> {
  let ink = accent;
  while (contrast(ink, ground) < TEXT_CONTRAST) ink = mixOklab(ink, '#000000', DARKER);
  const { latest, first } = landFills(accent, themes.paper.land, themes.paper.ink1);
  return { accent1: accent, accent2: ink, accent3: latest, accent4: first };
}

/** The colour of an element of a scheme, `#rrggbb`; white for what it does not say. */
function colorOf(element: Element | null): string {
  const own = element && (firstOf(element, 'a:srgbClr')?.getAttribute('val') ?? firstOf(element, 'a:sysClr')?.getAttribute('lastClr'));
  return own && /^[0-9a-f]{6}$/i.test(own) ? `#${own.toLowerCase()}` : '#ffffff';
}
