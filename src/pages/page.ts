/** Pages that have no parameters and no map. */
export const PLAIN_KINDS = ['sources', 'about', 'coverage', 'data', 'changes', 'figures', 'compare', 'briefing'] as const;
type PlainKind = (typeof PLAIN_KINDS)[number];

/** The path of a page without parameters: its kind, or below that of another page. */
const plainPath = (kind: PlainKind) => (kind === 'coverage' || kind === 'data' ? `/about/${kind}/` : `/${kind}/`);

/** A page of the atlas. `unknown` stands for a path that names no page. */
export type Page =
  | { kind: 'world' }
  | { kind: 'region' | 'state' | 'centre' | 'programme' | 'instrument'; id: string }
  | { kind: 'figure'; id: string; regionId?: string }
  | { kind: PlainKind }
  | { kind: 'unknown'; path: string };

/** The kinds of pages that are about one record. */
export const ENTITY_KINDS = ['region', 'state', 'centre', 'programme', 'instrument'] as const;

/** The path of a page below base and language; every address of the atlas ends in a slash. */
export function pagePath(page: Page): string {
  switch (page.kind) {
    case 'world':
      return '/';
    case 'figure':
      return page.regionId ? `/region/${page.regionId}/figure/${page.id}/` : `/figure/${page.id}/`;
    case 'unknown':
      return page.path;
    case 'region':
    case 'state':
    case 'centre':
    case 'programme':
    case 'instrument':
      return `/${page.kind}/${page.id}/`;
    default:
      return plainPath(page.kind);
  }
}

/** The id of an area in the list of its region, for the end of an address. */
export function areaFragment(areaId: string): string {
  return `area-${areaId}`;
}

/** Whether a page fills the window, without a map. */
export function isFullPage({ kind }: Pick<Page, 'kind'>): boolean {
  return kind === 'figure' || PLAIN_KINDS.some((entry) => entry === kind);
}

/** A path without the file name `index.html` at its end, which some hosts and file shares show for a folder. */
export function folderOf(path: string): string {
  return path.replace(/(^|\/)index\.html\/?$/, '$1');
}

/** The page of a path below base and language. Never throws: a path that names no page gives the page `unknown`. */
export function parsePath(path: string): Page {
  const parts = folderOf(path).split('/').filter(Boolean).map(decoded);
  const [first = '', id = '', third, fourth] = parts;
  if (parts.length === 0) return { kind: 'world' };
  const plain = PLAIN_KINDS.find((entry) => plainPath(entry) === `/${parts.join('/')}/`);
  if (plain) return { kind: plain };
  if (first === 'region' && third === 'figure' && fourth && parts.length === 4) return figurePage(fourth, path, id);
  if (first === 'figure' && parts.length === 2) return figurePage(id, path);
  const kind = ENTITY_KINDS.find((entry) => entry === first);
  return kind && parts.length === 2 ? { kind, id } : { kind: 'unknown', path };
}

/** The page of a figure. The id is not checked here, because this parser is in the start script and the list of figures is not. */
function figurePage(id: string, path: string, regionId?: string): Page {
  if (!/^[a-z0-9-]+$/.test(id)) return { kind: 'unknown', path };
  return regionId ? { kind: 'figure', id, regionId } : { kind: 'figure', id };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
