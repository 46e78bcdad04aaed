import type { Deck } from '../../render/pptx/deck.ts';
import { save } from '../../render/save.ts';
import { deckTemplate } from './deckTemplate.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Writes a deck in a worker, in the look of the chosen template if there is one, and downloads it as `name`.pptx. Links of marks are relative to the address `site`. Rejects if writing fails or `signal` aborts. */
export async function saveDeck(deck: Deck, site: string, name: string, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const bytes = await inWorker(deck, site, signal);
  save(new Blob([bytes], { type: TYPE }), `${name}.pptx`);
}

function inWorker(deck: Deck, site: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker(new URL('../../render/pptx/deckWorker.ts', import.meta.url), { type: 'module' });
  return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('cancelled')));
    worker.onmessage = ({ data }: MessageEvent<Uint8Array<ArrayBuffer> | { error: string }>) => {
      if (data instanceof Uint8Array) resolve(data);
      else reject(new Error(data.error));
    };
    worker.onerror = (event) => reject(new Error(event.message || 'worker'));
    worker.postMessage({ deck, site, template: deckTemplate.get()?.template });
  }).finally(() => worker.terminate());
}
