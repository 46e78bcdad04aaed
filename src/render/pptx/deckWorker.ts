import { faultText } from '../../lib/faultText.ts';
import type { Deck } from './deck.ts';
import type { Template } from './template.ts';
import { writeDeck } from './writeDeck.ts';

/** Writes a deck in a worker. Receives `{ deck, site, template }`; answers with the bytes of the file, or with `{ error }`. */
self.onmessage = async ({ data }: MessageEvent<{ deck: Deck; site: string; template?: Template }>) => {
  try {
    const bytes = await writeDeck(data.deck, data);
    self.postMessage(bytes, { transfer: [bytes.buffer] });
  } catch (error) {
    self.postMessage({ error: faultText(error) });
  }
};
