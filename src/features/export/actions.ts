import * as say from '#messages';
import type { Atlas } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';
import { CITATION_FORMS, citation } from '../../render/citation.ts';
import { saveCalendar } from '../../render/save.ts';
import type { Action } from '../../ui/Menu.tsx';
import { saveDeck } from './saveDeck.ts';
import type { Subject } from './subject.ts';
import { saveTableBook, saveTableCsv } from './tableFiles.ts';
import type { Job } from './useJob.ts';

/** Everything beside the subject that its actions need. */
export interface Surroundings {
  language: Language;
  atlas: Atlas;
  /** Address of the site without a slash at its end. */
  site: string;
  edition: string;
  /** The day of the reader. */
  today: string;
  run: Job['run'];
  copyText: (text: string, done: string) => Promise<string>;
}

/** The actions that save a subject as a file: slides, a picture, a table, a calendar. `onPicture` opens the dialog of pictures. */
export function fileActions(subject: Subject, { language, atlas, site, run }: Surroundings, onPicture: () => void): Action[] {
  const { name, isDrawn, deck, calendar } = subject;
  const place = { atlas, language };
  return [
    {
      label: say.figurePptx(language),
      isDisabled: !isDrawn,
      run: run(say.makingSlides(language), async (signal) => saveDeck(await deck(), site, name, signal)),
    },
    { label: say.figurePicture(language), isDisabled: !isDrawn, run: onPicture },
    { label: say.figureCsv(language), run: run(say.figureCsv(language), () => saveTableCsv(subject, place)) },
    { label: say.figureXlsx(language), run: run(say.figureXlsx(language), () => saveTableBook(subject, place)) },
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
