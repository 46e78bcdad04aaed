import type { Basis } from '../atlas/enumerations.ts';
import type { Atlas } from '../atlas/records.ts';
import type { Language } from '../i18n/language.ts';
import type { Page } from './page.ts';
import { centreSummary } from './summary/centreSummary.ts';
import { instrumentSummary } from './summary/instrumentSummary.ts';
import type { KeyFigure, PageSummary } from './summary/keyFigure.ts';
import { programmeSummary } from './summary/programmeSummary.ts';
import { regionSummary } from './summary/regionSummary.ts';
import { stateSummary } from './summary/stateSummary.ts';
import { worldSummary } from './summary/worldSummary.ts';

/** Heading, summary sentence and key figures of a page on a day (`YYYY-MM-DD`). Null if its record does not exist in `atlas`. */
export function pageSummary(atlas: Atlas, language: Language, page: Page, day: string): PageSummary | null {
  switch (page.kind) {
    case 'world':
      return worldSummary(atlas, language, day);
    case 'region':
      return regionSummary(atlas, language, page.id, day);
    case 'state':
      return stateSummary(atlas, language, page.id, day);
    case 'centre':
      return centreSummary(atlas, language, page.id);
    case 'programme':
      return programmeSummary(atlas, language, page.id, day);
    case 'instrument':
      return instrumentSummary(atlas, language, page.id);
    default:
      return null;
  }
}

/** The basis to name beside a key figure. '' for derived counts: every count is, and its source says so. */
export function shownBasis({ range, basis = '' }: KeyFigure): Basis | '' {
  return basis === 'stated' || (basis === 'derived' && range) ? '' : basis;
}

/** A summary with the change of each count since an earlier time (`YYYY` or `YYYY-MM`); a count that was not shown then was zero. */
export function withChanges(summary: PageSummary, before: PageSummary | null, since: string): PageSummary {
  const ranges = new Map(before?.keyFigures.map(({ id, range }) => [id, range]));
  return {
    ...summary,
    since,
    keyFigures: summary.keyFigures.map((figure) => {
      const { low, high } = ranges.get(figure.id) ?? { low: 0, high: 0 };
      return figure.range ? { ...figure, change: { low: figure.range.low - high, high: figure.range.high - low } } : figure;
    }),
  };
}
