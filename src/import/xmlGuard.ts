import { Refusal } from './refusal.ts';

/** Refuses XML that declares entities of its own or refers to other files: a few of them can grow without measure or read what is not theirs. */
export function refuseEntities(text: string): void {
  if (/<!(?:ENTITY|DOCTYPE[^>]*\[)/i.test(text.slice(0, 1 << 20))) throw new Refusal('entities');
}
