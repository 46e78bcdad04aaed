import * as say from '#messages';
import { INCIDENT_TYPES, type IncidentType } from '../../atlas/incidents.ts';
import type { Language } from '../../i18n/language.ts';
import { byKey } from '../../lib/byKey.ts';
import type { Mark } from '../shared/scene.ts';
import type { IncidentYear } from './rows.ts';

/** The names of the kinds of incidents. */
export function typeNames(language: Language): Record<IncidentType, string> {
  return byKey(INCIDENT_TYPES, (type) => say.incidentsTypes(language, type));
}

/** The label of a year for assistive technology, and its tooltip: how many incidents of each kind. */
export function yearWords(language: Language, { year, counts, total }: IncidentYear, sources: readonly string[]): Pick<Mark, 'label' | 'tooltip'> {
  const lines = INCIDENT_TYPES.flatMap((type) =>
    counts[type] ? [`${say.incidentsTypes(language, type)}${language.colon}${language.number(counts[type])}`] : [],
  );
  return {
    label: say.incidentsPoint(language, { kind: lines.join(language.semicolon), year, n: total }),
    tooltip: { title: `${year}${language.colon}${language.number(total)}`, lines, sources },
  };
}

/** The table of years by kind. */
export function yearTable(language: Language, years: readonly IncidentYear[]): { columns: string[]; rows: string[][] } {
  return {
    columns: [say.incidentsYear(language), ...INCIDENT_TYPES.map((type) => say.incidentsTypes(language, type)), say.incidentsTotal(language)],
    rows: years.map(({ year, counts, total }) => [String(year), ...INCIDENT_TYPES.map((type) => String(counts[type])), String(total)]),
  };
}
