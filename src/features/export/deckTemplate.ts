import { makeStore } from '../../lib/store.ts';
import type { ReadTemplate } from '../../render/pptx/template.ts';

/** A person's own template, which all decks of this visit take. */
export interface DeckTemplate extends ReadTemplate {
  name: string;
}

/** The template of this visit; null for the look of the atlas. */
export const deckTemplate = makeStore<DeckTemplate | null>(null);
