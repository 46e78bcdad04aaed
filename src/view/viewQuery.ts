import { CODECS, type Values } from './codecs.ts';
import { DEFAULT_VIEW, type ViewState } from './viewState.ts';

type Name = keyof Values;
const NAMES = Object.keys(CODECS) as Name[];

/** One part of a query that was not understood. */
export interface ViewProblem {
  name: string;
  value: string;
  allowed: string;
}

/** A view, and the parts of its query that were not understood. */
export interface ParsedView {
  view: ViewState;
  problems: ViewProblem[];
}

/** Reads the query of an address; of two parameters with one name the last one counts. Never throws: `view` is always usable. */
export function parseView(query: string): ParsedView {
  return readView([...new Map(new URLSearchParams(query))]);
}

/** Reads the parameters of a view, given as pairs of name and value. Never throws. */
export function readView(parameters: readonly (readonly [string, string])[]): ParsedView {
  const view: ViewState = { ...DEFAULT_VIEW };
  const problems = parameters.flatMap(([name, value]) => {
    const known = NAMES.find((entry) => entry === name);
    const allowed = known ? readInto(view, known, value) : NAMES.join(', ');
    return allowed ? [{ name, value, allowed }] : [];
  });
  return { view, problems };
}

/** Reads one parameter into the view. Gives '' where all of it was understood, else the values that are allowed. */
function readInto(view: ViewState, name: Name, text: string): string {
  const { value, isWhole } = CODECS[name].read(text);
  if (value !== undefined) Object.assign(view, { [name]: value });
  return isWhole ? '' : CODECS[name].allowed;
}

/** The parameters of a view as pairs of name and text, defaults left out, in a fixed order. */
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

/** The query of a view as text with its question mark, or '' for the default view. Commas stay readable. */
export function serializeView(view: ViewState): string {
  const text = viewParameters(view)
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`)
    .join('&');
  return text && `?${text}`;
}

/** A view with only those of its parts that a use keeps; the rest is as by default. */
function partOf(view: ViewState, use: 'lasts' | 'embeds' | 'pins'): ViewState {
  return { ...DEFAULT_VIEW, ...Object.fromEntries(NAMES.filter((name) => CODECS[name][use]).map((name) => [name, view[name]])) };
}

/** The part of a view that goes along to another page: time, layers, projection, kind of map, theme; neither camera nor filters. */
export const lastingView = (view: ViewState): ViewState => partOf(view, 'lasts');

/** The part of a view that a pin keeps: what is seen, not how the window stands (theme, kind of map, what is asked or compared). */
export const pinnedView = (view: ViewState): ViewState => partOf(view, 'pins');

/** The part of a view that an embedded figure takes along. */
export const embeddedView = (view: ViewState): ViewState => partOf(view, 'embeds');

/** Whether an embedded figure knows a parameter. Others belong to the page around it, such as pym's `childId`. */
export const isEmbedParameter = (name: string): boolean => NAMES.some((entry) => entry === name && CODECS[entry].embeds);
