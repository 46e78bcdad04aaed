import type * as say from '#messages';
import type { TableName } from '../../atlas/enumerations.ts';
import type { Publisher } from '../../atlas/incidents.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { FigureId } from '../../i18n/names.ts';
import type { SORTS } from '../../view/viewState.ts';
import type { FigureContext } from './context.ts';
import type { Figure } from './figure.ts';

/** The subjects under which the gallery shows figures, in its order. */
export const SUBJECTS = ['participation', 'work', 'incidents', 'capacity'] as const satisfies readonly Parameters<typeof say.gallerySubjects>[1][];
export type Subject = (typeof SUBJECTS)[number];

/** The choices a reader has in a figure, beside region and time; each is a parameter of the address. */
export interface FigureChoices {
  status?: string | undefined;
  funder?: string | undefined;
  sort?: (typeof SORTS)[number] | undefined;
  publisher?: Publisher | undefined;
  instrumentId?: string | undefined;
  /** The two regions that are compared. */
  a?: string | undefined;
  b?: string | undefined;
}

/** A choice for which the page of a figure has a control; `pair` stands for the two regions that are compared. */
export type Control = Exclude<keyof FigureChoices, 'instrumentId' | 'a' | 'b'> | 'pair';

/** All that the rest of the house needs to know of a figure. Pages, gallery, embeds, share cards, slides and tests are derived from it. */
export interface FigureDefinition {
  id: FigureId;
  subject: Subject;
  /** Whether it exists for each region too, beside that of all regions. */
  perRegion: boolean;
  /** The regions that one which does not exist for each is about. */
  regionsOf?: (atlas: Atlas) => readonly string[];
  /** Files it needs beside the facts. */
  needs?: readonly 'incidents'[];
  /** How many years before the day it shows, where these are not all: an embed then carries what it reads in each such span. */
  spanYears?: number;
  /** Columns of which the picture shows only few texts; the others are told by its tooltips and its table, so that an embed loads them when somebody asks. */
  laterTexts?: Partial<Record<TableName, readonly string[]>>;
  /** The controls above it, in order. */
  controls?: readonly Control[];
  /** Lines for a speaker that say what its words mean. */
  definitions?: (context: Pick<FigureContext, 'atlas' | 'language'>) => string[];
  make: (context: FigureContext, choices: FigureChoices) => Figure;
}
