import { faultText } from '../lib/faultText.ts';
import type { Answers, Ask, Told } from './protocol.ts';
import { Refusal } from './refusal.ts';
import { openSession, type Session } from './session.ts';

/** One file at a time: a worker reads it, holds its table, and ends with it. */
let session: Session | undefined;

self.onmessage = async ({ data: { id, ...ask } }: MessageEvent<Ask & { id: number }>) => {
  const tell = (told: Told) => self.postMessage(told);
  try {
    tell({ id, value: await answer(ask, (progress) => tell({ id, progress })) });
  } catch (error) {
    const refusal = error instanceof Refusal ? error : isOutOfReach(error) ? new Refusal('gone') : new Refusal('failed', faultText(error));
    tell({ id, refused: refusal.reason, detail: refusal.detail });
  }
};

async function answer(ask: Ask, progress: (share: number) => void): Promise<Answers[keyof Answers]> {
  if (ask.ask === 'package' || ask.ask === 'compare') return answerOfPackages(ask);
  if (ask.ask === 'open') session = await openSession(ask.source, ask, progress);
  if (!session) throw new Refusal('failed');
  switch (ask.ask) {
    case 'open':
      return session.opened();
    case 'read':
      return session.read(ask.column, ask.reading);
    case 'layer':
      return session.layer();
    case 'rows':
      return session.rows(ask.places);
    case 'aside':
      return session.aside(ask.from, ask.count);
    case 'text':
      return session.text(ask.what, ask.words);
  }
}

/** Whether the browser could not read the bytes of a file: it is a folder, or is no longer as it was when it was chosen. */
const isOutOfReach = (error: unknown) => error instanceof DOMException && /^Not(Found|Readable)Error$/.test(error.name);

/** Answers what needs no open file, by a script of its own. */
async function answerOfPackages(ask: Extract<Ask, { ask: 'package' | 'compare' }>) {
  const { comparePackages, headOfPackage } = await import('./comparePackages.ts');
  return ask.ask === 'package' ? headOfPackage(ask.file) : comparePackages(ask.file, ask.site);
}
