import type { Atlas } from '../../atlas/records.ts';
import type { FigureDefinition } from '../shared/definition.ts';
import { itcpFunding as itcpFundingFigure } from './fundingFigure.ts';
import { crewKidnapped as crewKidnappedFigure, isCrewKidnapped } from './seriesFigure.ts';

const regionsOf = ({ series }: Atlas) => series.filter(isCrewKidnapped).map(({ regionId }) => regionId);

/** Crew kidnapped in the Gulf of Guinea, as each publisher counts. */
export const crewKidnapped: FigureDefinition = { id: 'crew-kidnapped', subject: 'incidents', perRegion: false, regionsOf, make: crewKidnappedFigure };

/** Money of the technical cooperation programme, as published. */
export const itcpFunding: FigureDefinition = { id: 'itcp-funding', subject: 'capacity', perRegion: false, make: itcpFundingFigure };
