import type { Atlas } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';
import { type Page, pagePath, parsePath } from '../../pages/page.ts';
import { pageSummary } from '../../pages/pageSummary.ts';
import type { KeyFigure } from '../../pages/summary/keyFigure.ts';
import type { MemoNumber } from '../pptx/memo.ts';

/** The key figures of pages, as a deck keeps them: a count by its bounds, so that it can be compared in every language. */
export function numbersOf(atlas: Atlas, language: Language, pages: readonly Page[], day: string): MemoNumber[] {
  return pages.flatMap((page) => figuresOf(atlas, language, page, day).map(([id, figure]): MemoNumber => [pagePath(page), id, kept(figure)]));
}

/** A number that is no longer what a deck says. */
export interface NumberChange {
  /** The subject of the page, and of the count. */
  about: string;
  page: Page;
  label: string;
  before: string;
  after: string;
  sources: readonly string[];
}

/** The numbers of a deck that have changed since it was made, in the order of the deck; what can no longer be counted is left out. */
export function changedNumbers(atlas: Atlas, language: Language, numbers: readonly MemoNumber[], day: string): NumberChange[] {
  return numbers.flatMap(([path, id, before]) => {
    const page = parsePath(path);
    const figure = figuresOf(atlas, language, page, day).find(([own]) => own === id)?.[1];
    if (!figure || kept(figure) === before) return [];
    const about = pageSummary(atlas, language, page, day)?.heading ?? path;
    return [{ about, page, label: figure.label, before: before.replace('-', '–'), after: kept(figure).replace('-', '–'), sources: figure.sources }];
  });
}

/** The counts of a page, each with its name. */
function figuresOf(atlas: Atlas, language: Language, page: Page, day: string): [id: string, figure: KeyFigure][] {
  return (pageSummary(atlas, language, page, day)?.keyFigures ?? []).flatMap((figure): [string, KeyFigure][] =>
    figure.id && figure.range ? [[figure.id, figure]] : [],
  );
}

const kept = ({ range }: KeyFigure) => (range ? (range.low === range.high ? String(range.low) : `${range.low}-${range.high}`) : '');
