import * as say from '#messages';
import { MOST_PINS, type Pin, withPins } from '../../view/briefing.ts';
import { useFacts, useSite } from '../panel/context.tsx';
import { changeBriefing, keptNow } from './keptBriefing.ts';

/** Returns a function that adds a view to the stored briefing and gives a message: the new number of views, or why it was not added or not stored. */
export function useAddPin(): (pin: Pick<Pin, 'figure' | 'query' | 'hasOwn'> & { regionId?: string | undefined }) => string {
  const { language } = useSite();
  const { fullAtlas } = useFacts();
  return ({ figure, query, regionId = '', hasOwn }) => {
    if (keptNow().briefing.pins.length >= MOST_PINS) return say.briefingFull(language, { most: language.number(MOST_PINS) });
    const { briefing, isStored } = changeBriefing((kept) =>
      withPins(
        { ...kept, asOf: fullAtlas.asOf },
        [{ figure, query, regionId, title: '', note: '', ...(hasOwn ? { hasOwn } : {}) }].slice(0, Math.max(0, MOST_PINS - kept.pins.length)),
      ),
    );
    const added = say.briefingAdded(language, { n: briefing.pins.length });
    return isStored ? added : [added, say.briefingNotStored(language)].join(language.gap);
  };
}
