import { useMemo } from 'react';
import { type StagePage, titleStage } from '../../render/slides/stage.ts';
import type { Briefing } from '../../view/briefing.ts';
import { useFacts, useSite } from '../panel/context.tsx';
import { pinName } from './pinName.ts';

/** The title page of a briefing. None for a briefing without a title. */
export function useTitlePage({ title, pins }: Briefing): StagePage | undefined {
  const { language } = useSite();
  const { fullAtlas: atlas, today: day } = useFacts();
  return useMemo(() => {
    const views = pins.map((pin) => pinName(atlas, language, pin));
    return title ? titleStage(title, views, { atlas, language, day, address: '' }) : undefined;
  }, [title, pins, atlas, language, day]);
}
