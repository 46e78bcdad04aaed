import * as say from '#messages';
import { pagePath } from '../../pages/page.ts';
import { type Briefing, BriefingError, readBriefingFile } from '../../view/briefing.ts';
import { useSite } from '../panel/context.tsx';
import { useOpenPath } from '../panel/navigation.ts';
import { briefingFragment } from './opened.ts';
import { briefingOfDeck, openedDeck } from './openedDeck.ts';

/** Whether the name of a file is that of slides. */
const isDeckName = (name: string) => /\.(pptx|potx)$/i.test(name);

/** Returns a function that opens a deck of the atlas, or the file of a briefing, as a briefing that is not kept. It resolves to '', or to why the file was refused. */
export function useOpenBriefing(): (source: { name: string; blob: Blob }) => Promise<string> {
  const { language } = useSite();
  const openPath = useOpenPath();
  return async ({ name, blob }) => {
    const { DeckError } = await import('../../render/pptx/readDeck.ts');
    try {
      const briefing = isDeckName(name) ? await openDeck(name, blob) : await openFile(blob);
      openPath(`${pagePath({ kind: 'briefing' })}${briefingFragment('show', briefing)}`);
      return '';
    } catch (error) {
      const refused = say.briefingRefusedFile(language, { name });
      if (error instanceof DeckError) return `${refused} ${say.refreshFaults(language, error.fault)}`;
      if (error instanceof BriefingError) return `${refused} ${say.briefingFaults(language, error.fault)}`;
      throw error;
    }
  };
}

async function openFile(blob: Blob): Promise<Briefing> {
  const briefing = readBriefingFile(await blob.text());
  openedDeck.set(null);
  return briefing;
}

/** Reads a deck, and leaves it to the page of the briefing, which compares it with the facts of today. */
async function openDeck(name: string, blob: Blob): Promise<Briefing> {
  const { readDeck } = await import('../../render/pptx/readDeck.ts');
  const deck = readDeck(new Uint8Array(await blob.arrayBuffer()));
  const briefing = briefingOfDeck(deck);
  openedDeck.set({ name, deck });
  return briefing;
}
