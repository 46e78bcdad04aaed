import type { FigureDefinition } from '../shared/definition.ts';
import { crewKidnapped as crewKidnappedFigure, itcpFunding as itcpFundingFigure } from './seriesFigure.ts';

/** Crew kidnapped in the Gulf of Guinea, as each publisher counts. */
export const crewKidnapped: FigureDefinition = { id: 'crew-kidnapped', subject: 'incidents', perRegion: false, make: crewKidnappedFigure };

/** Money of the technical cooperation programme, as published. */
export const itcpFunding: FigureDefinition = { id: 'itcp-funding', subject: 'capacity', perRegion: false, make: itcpFundingFigure };
