import { useQueryClient } from '@tanstack/react-query';
import * as say from '#messages';
import { pagePath } from '../../pages/page.ts';
import { save } from '../../render/save.ts';
import { type Briefing, briefingFile } from '../../view/briefing.ts';
import { siteAddress } from '../export/address.ts';
import { saveDeck } from '../export/saveDeck.ts';
import { useCopyText } from '../export/useCopyText.ts';
import { useDesk } from '../panel/context.tsx';
import { briefingFragment } from '../pins/opened.ts';

/** Length in characters above which some programs cut an address. */
const SAFE_ADDRESS = 2000;

/**
 * The actions that give a briefing to others. `saveSlides` downloads it as PowerPoint slides and rejects if that fails or is cancelled; `copyLink` copies
 * its address and resolves to a message; `saveFile` downloads it as a file that another browser can open.
 */
export function useBriefingActions(briefing: Briefing) {
  const desk = useDesk();
  const { language } = desk;
  const copyText = useCopyText();
  const client = useQueryClient();
  const saveSlides = async (signal: AbortSignal) => {
    const { loadBriefingDeck } = await import('./loadBriefingDeck.ts');
    const deck = await loadBriefingDeck(client, desk, desk.fullAtlas, briefing);
    await saveDeck(deck, siteAddress(desk), 'roadstead-briefing', signal);
  };
  const copyLink = async () => {
    const address = `${siteAddress(desk)}${pagePath({ kind: 'briefing' })}${briefingFragment('show', briefing)}`;
    const copied = await copyText(address, say.figureCopied(language));
    return address.length > SAFE_ADDRESS ? `${copied}. ${say.briefingLongAddress(language, { letters: language.number(address.length) })}` : copied;
  };
  const saveFile = () => save(new Blob([briefingFile(briefing)], { type: 'application/json' }), 'roadstead-briefing.json');
  return { saveSlides, copyLink, saveFile };
}
