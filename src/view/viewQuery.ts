import { CODECS, type Values } from './codecs.ts';
import { DEFAULT_VIEW, type ViewState } from './viewState.ts';

type Name = keyof Values;
const NAMES = Object.keys(CODECS) as Name[];

/** One part of a query that could not be read. */
export interface ViewProblem {
  name: string;
  value: string;
  allowed: string;
}

/** A view, and the parts of its query that could not be read. */
export interface ParsedView {
  view: ViewState;
  problems: ViewProblem[];
}

/** Reads the query of an address. If a parameter occurs twice, the last one counts. Never throws; `view` is always usable. */
export function parseView(query: string): ParsedView {
  return readView([...new Map(new URLSearchParams(query))]);
}

/**
 * Reads the parameters of a view, given as pairs of name and value. Never throws. Names that the atlas does not know are passed over: newsletters and social
 * networks add their own to every link (`utm_source`, `fbclid`).
 */
export function readView(parameters: readonly (readonly [string, string])[]): ParsedView {
  const view: ViewState = { ...DEFAULT_VIEW };
  const problems = parameters.flatMap(([name, value]) => {
    const known = NAMES.find((entry) => entry === name);
    const allowed = known && readInto(view, known, value);
    return allowed ? [{ name, value, allowed }] : [];
  });
  return { view, problems };
}

/** Reads one parameter into the view. Returns '' if all of it could be read, else the allowed values. */
function readInto(view: ViewState, name: Name, text: string): string {
  const { value, isWhole } = CODECS[name].read(text);
  if (value !== undefined) Object.assign(view, { [name]: value });
  return isWhole ? '' : CODECS[name].allowed;
}

/** The parameters of a view as pairs of name and text, in a fixed order, without defaults. */
export function viewParameters(view: ViewState): [name: string, text: string][] {
  return NAMES.flatMap((name): [string, string][] => {
    const text = writeOne(view as Partial<Values>, name);
    return text ? [[name, text]] : [];
  });
}

function writeOne<N extends Name>(view: Partial<Values>, name: N): string {
  const value = view[name];
  return value === undefined ? '' : CODECS[name].write(value);
}

/** The query of a view, with its question mark; '' for the default view. Commas are not escaped. */
export function serializeView(view: ViewState): string {
  const text = viewParameters(view)
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`)
    .join('&');
  return text && `?${text}`;
}

/** A view in which each part that is written as in `before` is the very value of `before`. */
export function withSameParts(before: ViewState, view: ViewState): ViewState {
  const same = NAMES.filter((name) => writeOne(before as Partial<Values>, name) === writeOne(view as Partial<Values>, name));
  return { ...view, ...Object.fromEntries(same.map((name) => [name, before[name]])) };
}

/** A view with only the parts that a use keeps. All other parts have their defaults. */
function partOf(view: ViewState, use: 'lasts' | 'embeds' | 'pins'): ViewState {
  return { ...DEFAULT_VIEW, ...Object.fromEntries(NAMES.filter((name) => CODECS[name][use]).map((name) => [name, view[name]])) };
}

/** The part of a view that links to other pages keep: time, layers, projection, kind of map, theme; no camera and no filters. */
export const lastingView = (view: ViewState): ViewState => partOf(view, 'lasts');

/** The part of a view that a pin keeps. It leaves out theme, kind of map and the chosen place. */
export const pinnedView = (view: ViewState): ViewState => partOf(view, 'pins');

/** The part of a view that an embedded figure keeps. */
export const embeddedView = (view: ViewState): ViewState => partOf(view, 'embeds');

/** Whether an embedded figure accepts a parameter. Other parameters, such as pym's `childId`, belong to the page around it. */
export const isEmbedParameter = (name: string): boolean => NAMES.some((entry) => entry === name && CODECS[entry].embeds);
