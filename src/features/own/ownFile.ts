import type { Answers, Ask, Told } from '../../import/protocol.ts';
import { Refusal } from '../../import/refusal.ts';

/** A file that is open in a worker of its own. */
export interface OwnFile {
  /** Asks about the file. Rejects with a Refusal. */
  ask: <A extends Ask['ask']>(ask: Extract<Ask, { ask: A }>) => Promise<Answers[A]>;
  /** Ends the worker; what was asked is not answered any more. */
  close: () => void;
}

interface Waiting {
  resolve: (value: never) => void;
  reject: (refusal: Refusal) => void;
}

/** Starts a worker that reads one file. `progress` is told the share of the file that is read. */
export function startOwnFile(progress: (share: number) => void): OwnFile {
  const worker = new Worker(new URL('../../import/importWorker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<Told>) => {
    if ('progress' in data) return progress(data.progress);
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('value' in data)
      asked?.resolve(data.value as never); // The protocol says which answer each question has.
    else asked?.reject(new Refusal(data.refused, data.detail));
  };
  worker.onerror = (event) => {
    for (const { reject } of waiting.values()) reject(new Refusal('failed', event.message));
    waiting.clear();
  };
  return {
    ask: (ask) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ ...ask, id: last });
      }),
    close: () => worker.terminate(),
  };
}
