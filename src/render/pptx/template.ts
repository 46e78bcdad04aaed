import type { Document, Element } from '@xmldom/xmldom';

/** The parts of a template that do not fit a deck of the atlas and are left out. */
export const TEMPLATE_LEFT = ['size', 'dark', 'text', 'accent', 'background', 'shapes', 'places'] as const;
export type TemplateLeft = (typeof TEMPLATE_LEFT)[number];
/** The parts of a template that a deck takes. */
export const TEMPLATE_TAKEN = ['text', 'accent', 'fonts', 'background', 'shapes', 'logo'] as const;
export type TemplateTaken = (typeof TEMPLATE_TAKEN)[number];

/** A picture of a template: the name of its part in the deck, and its bytes. */
export interface TemplatePicture {
  part: string;
  bytes: Uint8Array;
}

/** The parts of a person's template that a deck takes, as finished XML. In them `@part@` stands for the id of the relationship to a picture. */
export interface Template {
  /** Colours of the theme by slot, which take the place of the deck's own. */
  slots: Record<string, string>;
  /** The element with the fonts, and that with the background of the master; '' for the deck's own. */
  fonts: string;
  background: string;
  /** Shapes of the master that stand in its margins, and the logo of the cover. */
  shapes: string;
  logo: string;
  pictures: TemplatePicture[];
}

/** A template that was read, with what was taken of it and what was left out. */
export interface ReadTemplate {
  template: Template;
  taken: TemplateTaken[];
  left: TemplateLeft[];
}

/** The attributes of the first element of a name within another; null where there is none. */
export function firstOf(within: Document | Element, name: string): Element | null {
  return within.getElementsByTagName(name)[0] ?? null;
}
