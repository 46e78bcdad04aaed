import type { LatLon } from '../../lib/geo/parsePosition.ts';
import { type Activity, type ActivityDates, AMOUNT_KINDS, type AmountKind, DATE_TYPES, ORGANISATION_ROLES, type Sector } from './activity.ts';
import { type Narrative, narrativeIn } from './narratives.ts';

/** An element that begins: its name without a prefix, its attributes, and its line. */
export interface IatiElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  line: number;
}

/** Takes the parts of an IATI file as they come. */
export interface IatiReader {
  open: (element: IatiElement) => void;
  text: (text: string) => void;
  close: () => void;
}

/** An activity while it is read. */
interface Draft {
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
interface Open extends IatiElement {
  path: string;
  lang: string;
  text: string;
  narratives: Narrative[];
  /** The type of the transaction that it is in. */
  kind: AmountKind | undefined;
}

const LANG = 'xml:lang';

/** Reads activities and hands over each as it ends. Texts are given in `language` where the file has them, else in English, else in the first language. */
export function iatiReader(language: string, take: (activity: Activity) => void): IatiReader {
  const stack: Open[] = [];
  const pathIn = pathMaker();
  let draft: Draft | undefined;
  const open = (element: IatiElement) => {
    const outer = stack.at(-1);
    const isActivity = element.name === 'iati-activity';
    const lang = element.attributes[LANG] ?? outer?.lang ?? '';
    const path = isActivity || !outer ? '' : pathIn(outer.path, element.name);
    const { name, attributes, line } = element;
    stack.push({ name, attributes, line, lang, path, text: '', narratives: [], kind: outer?.kind });
    if (isActivity) draft = newDraft(element, lang);
    else if (path === 'transaction/transaction-type') setKind(stack, AMOUNT_KINDS[element.attributes.code as keyof typeof AMOUNT_KINDS]);
    else if (path === 'budget') setKind(stack, 'budgets');
  };
  const close = () => {
    const closed = stack.pop();
    const outer = stack.at(-1);
    if (!closed || !draft) return;
    if (closed.name === 'iati-activity') {
      take(finished(draft, language));
      draft = undefined;
    } else if (closed.name === 'narrative') outer?.narratives.push({ lang: closed.lang, text: plain(closed.text) });
    else keep(draft, closed, language);
  };
  const text = (part: string) => {
    const now = stack.at(-1);
    if (now) now.text += part;
  };
  return { open, text, close };
}

/** Gives the path of an element in its outer one. Each path is made once: a large file has millions of elements and some dozens of paths. */
function pathMaker(): (outer: string, name: string) => string {
  const known = new Map<string, Map<string, string>>();
  return (outer, name) => {
    const inside = known.get(outer) ?? new Map<string, string>();
    known.set(outer, inside);
    const path = inside.get(name) ?? (outer ? `${outer}/${name}` : name);
    inside.set(name, path);
    return path;
  };
}

/** The type of a transaction stands in its first element and holds for those behind it. */
function setKind(stack: Open[], kind: AmountKind | undefined) {
  const holder = stack.find(({ path }) => path === 'transaction' || path === 'budget');
  if (holder) holder.kind = kind;
}

const newDraft = ({ attributes, line }: IatiElement, lang: string): Draft => ({
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

/** What each element adds to its activity, by its path within it. Countries, regions and sectors of transactions count as those of the activity. */
function keep(draft: Draft, closed: Open, language: string) {
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
const saidBy = ({ narratives, text, lang }: Open): readonly Narrative[] => (narratives.length ? narratives : [{ lang, text: plain(text) }]);

function keepDate(draft: Draft, attributes: IatiElement['attributes']) {
  const type = DATE_TYPES[attributes.type as keyof typeof DATE_TYPES];
  const day = attributes['iso-date']?.slice(0, 10) ?? '';
  if (type && /^\d{4}-\d{2}-\d{2}$/.test(day)) draft.dates[type] = day;
}

function keepOrganisation(draft: Draft, { role: code, ref = '' }: IatiElement['attributes'], words: string) {
  const role = ORGANISATION_ROLES[code as keyof typeof ORGANISATION_ROLES];
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

function finished(draft: Draft, language: string): Activity {
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

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
