import * as say from '#messages';
import type { Region } from '../../atlas/schema.ts';
import { instrumentName, regionShortName } from '../../i18n/names.ts';
import type { FigureContext } from '../shared/context.ts';
import type { ComparedLine, ComparedPanel } from './rows.ts';

/** The title of a panel: the things that its lines count. */
export function panelTitle({ language }: Pick<FigureContext, 'language'>, { subject }: ComparedPanel): string {
  return { participation: say.compareParticipationTitle, running: say.compareRunningTitle, incidents: say.compareIncidentsTitle }[subject](language);
}

/** The region of a line and, where States are counted, the instrument. */
export function lineName({ language }: FigureContext, { place, instrument }: ComparedLine, pair: readonly Region[]): string {
  const region = pair[place];
  return [region ? regionShortName(region) : '', instrument ? instrumentName(instrument) : ''].filter(Boolean).join(language.comma);
}
