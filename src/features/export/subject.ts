import type { Atlas } from '../../atlas/records.ts';
import type { Table } from '../../figures/shared/figure.ts';
import type { Deck } from '../../render/pptx/deck.ts';
import type { Drawing } from '../../render/save.ts';
import type { PictureFormat } from '../../render/sheet.ts';

/** A figure or a map that can be saved. Its parts are functions, because the map may have moved since the page was rendered. */
export interface Subject {
  /** Name of its files, without an extension. */
  name: string;
  title: string;
  /** The day on which its facts were last reviewed. */
  asOf: string;
  /** False if there is no drawing; then only the table can be saved. */
  isDrawn: boolean;
  sources: readonly string[];
  /** Its pictures in a format: one, or several where a list is too long for a sheet. */
  pictures: (format: PictureFormat) => Promise<Drawing[]>;
  deck: () => Promise<Deck>;
  table: () => Table;
  /** The facts with all its sources, where those of the page lack some. */
  facts?: () => Promise<Atlas>;
  /** The lines beside its table in a workbook: the words below its picture. */
  about: (facts: Atlas) => readonly string[];
  /** The text of a calendar file; left out where the subject has no events to come. */
  calendar?: () => string;
  address: () => string;
}
