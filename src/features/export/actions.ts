import * as say from '#messages';
import type { Table } from '../../figures/shared/figure.ts';
import type { Language } from '../../i18n/language.ts';
import { CITATION_FORMS, citation } from '../../render/citation.ts';
import type { Deck } from '../../render/pptx/deck.ts';
import { type Drawing, saveCalendar, saveTable } from '../../render/save.ts';
import type { PictureFormat } from '../../render/sheet.ts';
import type { Action } from '../../ui/Menu.tsx';
import { saveDeck } from './saveDeck.ts';
import type { Job } from './useJob.ts';

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
  /** The text of a calendar file; left out where the subject has no events to come. */
  calendar?: () => string;
  address: () => string;
}

/** Everything beside the subject that its actions need. */
export interface Surroundings {
  language: Language;
  /** Address of the site without a slash at its end. */
  site: string;
  edition: string;
  /** The day of the reader. */
  today: string;
  run: Job['run'];
  copyText: (text: string, done: string) => Promise<string>;
}

/** The actions that save a subject as a file: slides, a picture, a table, a calendar. `onPicture` opens the dialog of pictures. */
export function fileActions({ name, isDrawn, deck, table, calendar }: Subject, { language, site, run }: Surroundings, onPicture: () => void): Action[] {
  return [
    {
      label: say.figurePptx(language),
      isDisabled: !isDrawn,
      run: run(say.makingSlides(language), async (signal) => saveDeck(await deck(), site, name, signal)),
    },
    { label: say.figurePicture(language), isDisabled: !isDrawn, run: onPicture },
    { label: say.figureCsv(language), run: run(say.figureCsv(language), () => saveTable(table(), name)) },
    ...(calendar ? [{ label: say.figureIcs(language), run: run(say.figureIcs(language), () => saveCalendar(calendar(), name)) }] : []),
  ];
}

/** The actions that copy a citation of a subject to the clipboard, one for each form. `label` makes the name of the entry from the name of the form. */
export function citeActions(
  { title, asOf, address }: Subject,
  { language, edition, today, run, copyText }: Surroundings,
  label = (form: string) => form,
): Action[] {
  return CITATION_FORMS.map((form) => ({
    label: label(say.figureCitationForms(language, form)),
    run: run(say.figureCite(language), () =>
      copyText(citation(form, { title, address: address(), asOf, edition, accessed: today }), say.figureCitationCopied(language)),
    ),
  }));
}
