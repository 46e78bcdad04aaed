import type { Deck } from './deck.ts';
import { writeDeck } from './writeDeck.ts';

/** Writes a deck in a worker. Receives `{ deck, site }`; answers with the bytes of the file, or with `{ error }`. */
self.onmessage = ({ data }: MessageEvent<{ deck: Deck; site: string }>) => {
  try {
    const bytes = writeDeck(data.deck, { site: data.site });
    self.postMessage(bytes, { transfer: [bytes.buffer] });
  } catch (error) {
    self.postMessage({ error: (error as Error).message });
  }
};
