import * as say from '#messages';
import type { Atlas } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';
import { saveBook, saveCsv } from '../../render/save.ts';
import type { Subject } from './subject.ts';

/** The facts and the language of a table that leaves. */
export interface TablePlace {
  atlas: Atlas;
  language: Language;
}

/** Saves the table of a subject as CSV, with the separators of the language. */
export async function saveTableCsv({ table, name, facts }: Subject, { atlas, language }: TablePlace): Promise<void> {
  const [{ tableToCsv }, whole] = await Promise.all([import('../../render/csv.ts'), facts?.() ?? atlas]);
  const addresses = new Map(whole.sources.map(({ sourceId, url }) => [sourceId, url]));
  saveCsv(
    tableToCsv(table(), language, (id) => addresses.get(id) ?? ''),
    name,
  );
}

/** Saves the table of a subject as a workbook, in which dates are dates, with what it is and its sources on a second sheet. */
export async function saveTableBook({ table, name, title, about, sources, facts }: Subject, { atlas, language }: TablePlace): Promise<void> {
  const [{ tableBook }, whole] = await Promise.all([import('../../render/tableBook.ts'), facts?.() ?? atlas]);
  const wanted = new Set(sources);
  const listed = whole.sources.filter(({ sourceId }) => wanted.has(sourceId));
  const rows = listed.map(({ sourceId: id, publisher, title: own, published, url: address }) => ({ id, publisher, title: own, published, address }));
  saveBook(await tableBook(table(), say.appSources(language), [title, ...about(whole)], rows), name);
}
