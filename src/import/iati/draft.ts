import type { LatLon } from '../../lib/geo/parsePosition.ts';
import { type Activity, type ActivityDates, type AmountKind, DATE_TYPES, meaningIn, ORGANISATION_ROLES, type Sector } from './activity.ts';
import { type Narrative, narrativeIn } from './narratives.ts';

/** An element that begins: its name without a prefix, its attributes, and its line. */
export interface IatiElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  line: number;
}

/** An activity while it is read. */
export interface Draft {
  line: number;
  currency: string;
  lang: string;
  texts: { id: string; statusCode: string; parent: string };
  title: Narrative[];
  description: Narrative[];
  dates: ActivityDates;
  organisations: Activity['organisations'][number][];
  countries: Set<string>;
  regions: Set<string>;
  sectors: Map<string, Sector>;
  locations: LatLon[];
  amounts: Map<string, Activity['amounts'][number]>;
}

/** An element that is open, with the text and the narratives in it. */
export interface OpenElement extends IatiElement {
  path: string;
  lang: string;
  text: string;
  narratives: Narrative[];
  /** The type of the transaction that it is in. */
  kind: AmountKind | undefined;
}

/** An activity of which nothing has been read but the head of its element. */
export const newDraft = ({ attributes, line }: IatiElement, lang: string): Draft => ({
  line,
  lang,
  currency: attributes['default-currency'] ?? '',
  texts: { id: '', statusCode: '', parent: '' },
  title: [],
  description: [],
  dates: {},
  organisations: [],
  countries: new Set(),
  regions: new Set(),
  sectors: new Map(),
  locations: [],
  amounts: new Map(),
});

/** Adds to an activity what an element says, by its path within it. Countries, regions and sectors of transactions count as those of the activity. */
export function keep(draft: Draft, closed: OpenElement, language: string) {
  const { path, attributes, text, narratives, kind } = closed;
  const { code = '' } = attributes;
  const words = narratives.length ? narrativeIn(narratives, language) : plain(text);
  switch (path.replace(/^transaction\//, '')) {
    case 'iati-identifier':
      draft.texts.id = plain(text);
      break;
    case 'title':
      draft.title.push(...saidBy(closed));
      break;
    case 'description':
      if (!path.startsWith('transaction')) draft.description.push(...saidBy(closed));
      break;
    case 'activity-status':
      draft.texts.statusCode = code;
      break;
    case 'activity-date':
      keepDate(draft, attributes);
      break;
    case 'participating-org':
      keepOrganisation(draft, attributes, words);
      break;
    case 'recipient-country':
      if (code) draft.countries.add(code.toUpperCase());
      break;
    case 'recipient-region':
      if (code || words) draft.regions.add(code || words);
      break;
    case 'sector':
      keepSector(draft, attributes, words);
      break;
    case 'location/point/pos':
      keepLocation(draft, text);
      break;
    case 'location/coordinates':
      keepLocation(draft, `${attributes.latitude} ${attributes.longitude}`);
      break;
    case 'related-activity':
      if (attributes.type === '1') draft.texts.parent = attributes.ref ?? '';
      break;
    case 'value':
    case 'budget/value':
      if (kind) keepAmount(draft, kind, attributes.currency || draft.currency, text);
  }
}

/** The texts of an element. In IATI 1.x it has no narratives and is said again in each language. */
const saidBy = ({ narratives, text, lang }: OpenElement): readonly Narrative[] => (narratives.length ? narratives : [{ lang, text: plain(text) }]);

function keepDate(draft: Draft, attributes: IatiElement['attributes']) {
  const type = meaningIn(DATE_TYPES, attributes.type);
  const day = attributes['iso-date']?.slice(0, 10) ?? '';
  if (type && /^\d{4}-\d{2}-\d{2}$/.test(day)) draft.dates[type] = day;
}

function keepOrganisation(draft: Draft, { role: code, ref = '' }: IatiElement['attributes'], words: string) {
  const role = meaningIn(ORGANISATION_ROLES, code);
  const name = words || ref;
  if (role && name && !draft.organisations.some((one) => one.role === role && one.name === name)) draft.organisations.push({ role, name });
}

/** The list of sectors is that of the OECD (vocabulary 1) where the file names none. */
function keepSector(draft: Draft, { code = '', vocabulary = '1' }: IatiElement['attributes'], name: string) {
  const key = `${vocabulary}:${code}`;
  const known = draft.sectors.get(key);
  if (code && !known?.name) draft.sectors.set(key, { code, vocabulary, name });
}

/** "latitude longitude", in decimal degrees, the reverse of GeoJSON. */
function keepLocation(draft: Draft, text: string) {
  const [lat = Number.NaN, lon = Number.NaN] = text
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && (lat !== 0 || lon !== 0)) draft.locations.push({ lat, lon });
}

function keepAmount(draft: Draft, kind: AmountKind, currency: string, text: string) {
  const value = Number(text.trim().replace(/,/g, ''));
  if (!text.trim() || !Number.isFinite(value)) return;
  const key = `${kind} ${currency}`;
  draft.amounts.set(key, { kind, currency, sum: Math.round(((draft.amounts.get(key)?.sum ?? 0) + value) * 100) / 100 });
}

/** An activity of which all has been read, its texts in `language` where it has them. */
export function finished(draft: Draft, language: string): Activity {
  const { line, texts, title, description, dates, organisations, countries, regions, sectors, locations, amounts } = draft;
  return {
    line,
    ...texts,
    title: narrativeIn(title, language),
    description: narrativeIn(description, language),
    dates,
    organisations,
    countries: [...countries],
    regions: [...regions],
    sectors: [...sectors.values()],
    locations,
    amounts: [...amounts.values()],
  };
}

/** A text without the line breaks of its file. */
export const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
