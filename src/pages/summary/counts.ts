import * as say from '#messages';
import { countBasis } from '../../atlas/basis.ts';
import { countedCentres } from '../../atlas/centres.ts';
import type { Basis } from '../../atlas/enumerations.ts';
import type { Running } from '../../atlas/programmes.ts';
import type { Atlas } from '../../atlas/records.ts';
import { takingPart } from '../../atlas/taking.ts';
import type { Language } from '../../i18n/language.ts';
import { boundsWords } from '../../i18n/range.ts';
import type { KeyFigure } from './keyFigure.ts';

/** Ids of the sources of some rows, each once. */
export const sourcesOf = (rows: readonly { sources: readonly string[] }[]) => [...new Set(rows.flatMap((row) => row.sources))];

/** A count as a key figure. `id` names it in every language and at every time. */
export function count(id: string, language: Language, n: number, label: string, sources: readonly string[], basis: Basis = 'derived'): KeyFigure {
  return { id, range: { low: n, high: n }, kind: 'count', value: language.number(n), label, sources, basis };
}

/** The working centres of a region, or of all, with the planned ones beside the number. */
export function centresFigure(atlas: Atlas, language: Language, regionId?: string): KeyFigure {
  const { working, open, planned, range, undated } = countedCentres(atlas, regionId);
  return {
    id: 'keysCentres',
    range,
    kind: open.length ? 'text' : 'count',
    value: boundsWords(language, range),
    label: say.keysCentres(language, { n: range.high, planned: planned.length, undated: atlas.at ? 0 : undated }),
    sources: sourcesOf([...working, ...open, ...planned]),
    basis: countBasis(range),
  };
}

/** The programmes known to be running, with how many of them have no date at all. */
export function runningFigure(language: Language, { running, undated }: Running): KeyFigure {
  return count('keysRunning', language, running.length, say.keysRunning(language, { n: running.length, undated }), sourcesOf(running));
}

/** How many States take part in an instrument, with how many of them have no date at all; `name` where it does not stand beside. */
export function tookFigure(atlas: Atlas, language: Language, instrumentId: string, name: string): KeyFigure {
  const { certain, open, range, undated } = takingPart(atlas, instrumentId);
  return {
    id: instrumentId,
    range,
    kind: open.length ? 'text' : 'count',
    value: boundsWords(language, range),
    label: say.keysJoined(language, { n: range.high, name, undated: atlas.at ? 0 : undated }),
    sources: sourcesOf([...certain, ...open]),
    basis: countBasis(range),
  };
}
