import type { LatLon } from '../../lib/geo/parsePosition.ts';

/** Roles of organisations in an activity, by their codes: numbers, and words in files of IATI 1.x. */
export const ORGANISATION_ROLES = {
  ...{ '1': 'funding', '2': 'accountable', '3': 'extending', '4': 'implementing' },
  ...{ Funding: 'funding', Accountable: 'accountable', Extending: 'extending', Implementing: 'implementing' },
} as const;
export type OrganisationRole = (typeof ORGANISATION_ROLES)[keyof typeof ORGANISATION_ROLES];

/** Types of dates of an activity, by their codes. */
export const DATE_TYPES = {
  ...{ '1': 'plannedStart', '2': 'actualStart', '3': 'plannedEnd', '4': 'actualEnd' },
  ...{ 'start-planned': 'plannedStart', 'start-actual': 'actualStart', 'end-planned': 'plannedEnd', 'end-actual': 'actualEnd' },
} as const;
export type ActivityDates = Partial<Record<(typeof DATE_TYPES)[keyof typeof DATE_TYPES], string>>;

/** What amounts are: types of transactions by their codes, and budgets. Amounts of two kinds or two currencies are never added. */
export const AMOUNT_KINDS = {
  ...{ '1': 'incoming', '2': 'commitments', '3': 'disbursements', '4': 'expenditure', '11': 'incoming-commitments' },
  ...{ IF: 'incoming', C: 'commitments', D: 'disbursements', E: 'expenditure' },
} as const;
export type AmountKind = (typeof AMOUNT_KINDS)[keyof typeof AMOUNT_KINDS] | 'budgets';

/** What a code stands for in one of these tables; undefined for a code that the table lacks. */
export function meaningIn<Table extends object>(table: Table, code: string | undefined): Table[keyof Table] | undefined {
  return code !== undefined && Object.hasOwn(table, code) ? table[code as keyof Table] : undefined; // `hasOwn` says that it is a key.
}

/** Where an activity stands. */
export type ActivityStatus = 'planned' | 'running' | 'ended' | 'unknown';

/** A sector of an activity: its code, the list that the code is from, and its words. */
export interface Sector {
  code: string;
  vocabulary: string;
  name: string;
}

/** An activity of IATI as it was read. Dates are `YYYY-MM-DD`. */
export interface Activity {
  line: number;
  id: string;
  title: string;
  description: string;
  /** The code of its status: 1 pipeline, 2 implementation, 3 finalisation, 4 closed, 5 cancelled, 6 suspended. */
  statusCode: string;
  dates: ActivityDates;
  organisations: readonly { role: OrganisationRole; name: string }[];
  /** Codes (ISO2) of countries and codes of regions, of the activity and of its transactions. */
  countries: readonly string[];
  regions: readonly string[];
  sectors: readonly Sector[];
  locations: readonly LatLon[];
  /** Sums by kind and currency, negative amounts counted. */
  amounts: readonly { kind: AmountKind; currency: string; sum: number }[];
  /** The identifier of the activity that this one is a part of; '' if it says none. */
  parent: string;
}

/** The status of an activity from its code and its dates together: what has ended by its dates has ended, whatever its code still says. */
function activityStatus({ statusCode, dates }: Pick<Activity, 'statusCode' | 'dates'>, today: string): ActivityStatus {
  const { actualStart, plannedStart, actualEnd, plannedEnd } = dates;
  if (statusCode === '4' || statusCode === '5' || (actualEnd && actualEnd <= today)) return 'ended';
  if (statusCode === '1') return actualStart && actualStart <= today ? 'running' : 'planned';
  if (statusCode === '6') return 'unknown';
  if (plannedEnd && plannedEnd < today && statusCode !== '2' && statusCode !== '3') return 'ended';
  if (statusCode === '2' || statusCode === '3') return 'running';
  const start = actualStart ?? plannedStart;
  return start ? (start <= today ? 'running' : 'planned') : 'unknown';
}

/** An activity as a row: the names of the columns are those of the standard, beside its `status` on a day (`YYYY-MM-DD`). */
export function activityValues(activity: Activity, today: string): Record<string, string> {
  const { id, title, description, statusCode, dates, organisations, countries, regions, sectors, amounts, parent } = activity;
  const named = (role: OrganisationRole) => organisations.flatMap((one) => (one.role === role ? [one.name] : [])).join('; ');
  const money = (kind: AmountKind) => amounts.flatMap((one) => (one.kind === kind ? [`${one.currency} ${one.sum}`.trim()] : [])).join('; ');
  return {
    'iati-identifier': id,
    title,
    description,
    'activity-status': statusCode,
    status: activityStatus(activity, today),
    start: dates.actualStart ?? dates.plannedStart ?? '',
    end: dates.actualEnd ?? dates.plannedEnd ?? '',
    'planned-start': dates.plannedStart ?? '',
    'actual-start': dates.actualStart ?? '',
    'planned-end': dates.plannedEnd ?? '',
    'actual-end': dates.actualEnd ?? '',
    'recipient-country': countries.join('; '),
    'recipient-region': regions.join('; '),
    sector: sectors.map(({ code, vocabulary, name }) => `${vocabulary}:${code}${name && ` ${name}`}`).join('; '),
    funding: named('funding'),
    accountable: named('accountable'),
    extending: named('extending'),
    implementing: named('implementing'),
    commitments: money('commitments'),
    disbursements: money('disbursements'),
    expenditure: money('expenditure'),
    incoming: [money('incoming'), money('incoming-commitments')].filter(Boolean).join('; '),
    budgets: money('budgets'),
    parent,
  };
}
