import type { FigureDefinition } from '../shared/definition.ts';
import { sdgLinks as sdgLinksFigure } from './sdgLinks.ts';
import { treatyStatus as treatyStatusFigure } from './treatyStatus.ts';

/** Links to the Sustainable Development Goals. */
export const sdgLinks: FigureDefinition = { id: 'sdg-links', subject: 'work', perRegion: false, make: sdgLinksFigure };

/** Treaties of the MEPSEAS project in its States. */
export const treatyStatus: FigureDefinition = { id: 'treaty-status', subject: 'participation', perRegion: false, make: treatyStatusFigure };
