import * as say from '#messages';
import { type Pin, withPins } from '../../view/briefing.ts';
import { useFacts, useSite } from '../panel/context.tsx';
import { keepBriefing, useKeptBriefing } from './keptBriefing.ts';

/** Returns a function that adds a view to the stored briefing and gives a message with the new number of views. */
export function useAddPin(): (pin: Pick<Pin, 'figure' | 'query'> & { regionId?: string | undefined }) => string {
  const { language } = useSite();
  const { fullAtlas } = useFacts();
  const kept = useKeptBriefing();
  return ({ figure, query, regionId = '' }) => {
    const briefing = withPins({ ...kept, asOf: fullAtlas.asOf }, [{ figure, query, regionId, title: '', note: '' }]);
    keepBriefing(briefing);
    return say.briefingAdded(language, { n: briefing.pins.length });
  };
}
