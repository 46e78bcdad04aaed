import * as say from '#messages';
import type { Table } from '../../figures/shared/figure.ts';
import { DEFAULT_LANGUAGE, type Language } from '../../i18n/language.ts';
import { CITATION_FORMS, citation } from '../../render/citation.ts';
import type { Deck } from '../../render/pptx/deck.ts';
import { printSvg } from '../../render/printSvg.ts';
import { copyPng, type Drawing, pictureOf, saveCalendar, savePng, saveSvg, saveTable } from '../../render/save.ts';
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
  drawing: () => Drawing | Promise<Drawing>;
  deck: () => Promise<Deck>;
  table: () => Table;
  /** The text of a calendar file; left out where the subject has no events to come. */
  calendar?: () => string;
  address: () => string;
}

/** Everything beside the subject that its actions need. */
export interface Surroundings {
  language: Language;
  /** Address of the site's fonts. */
  fonts: string;
  /** Address of the site without a slash at its end. */
  site: string;
  edition: string;
  /** The day of the reader. */
  today: string;
  run: Job['run'];
  copyText: (text: string, done: string) => Promise<string>;
}

/** The actions that save a subject as a file (slides, SVG, PNG, HTML, CSV) or copy it as a picture to the clipboard. */
export function fileActions({ name: plain, isDrawn, drawing, deck, table, calendar }: Subject, { language, fonts: folder, site, run }: Surroundings): Action[] {
  const name = language.code === DEFAULT_LANGUAGE ? plain : `${plain}-${language.code}`;
  const fonts = { fonts: folder, language: language.code };
  const ofDrawing = (label: string, task: (drawing: Drawing, signal: AbortSignal) => unknown): Action => ({
    label,
    isDisabled: !isDrawn,
    run: run(label, async (signal) => task(await drawing(), signal)),
  });
  return [
    {
      label: say.figurePptx(language),
      isDisabled: !isDrawn,
      run: run(say.makingSlides(language), async (signal) => saveDeck(await deck(), site, name, signal)),
    },
    ofDrawing(say.figureSvg(language), (made) => saveSvg(made, fonts, name)),
    ...([2, 4] as const).map((scale) => ofDrawing(say.figurePng(language, { scale }), (made) => savePng(made, fonts, name, scale))),
    ofDrawing(say.figurePdf(language), async (made) => printSvg(await pictureOf(made, fonts), name)),
    { label: say.figureCsv(language), run: run(say.figureCsv(language), () => saveTable(table(), name)) },
    ...(calendar ? [{ label: say.figureIcs(language), run: run(say.figureIcs(language), () => saveCalendar(calendar(), name)) }] : []),
    ofDrawing(say.figureCopyPicture(language), async (made) => {
      await copyPng(made, fonts);
      return say.figurePictureCopied(language);
    }),
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
