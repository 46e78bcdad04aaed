import { Refusal } from '../refusal.ts';
import type { Format } from '../table.ts';
import { isZip } from '../unzipped.ts';

/** Slides of PowerPoint. They hold no table; a deck of the atlas is opened as a briefing instead. */
export const deck: Format = {
  id: 'deck',
  accepts: ({ name, bytes }) => isZip(bytes) && /\.(pptx|potx)$/.test(name),
  read: () => Promise.reject(new Refusal('deck')),
};
