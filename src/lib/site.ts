/** The root and language of the site. Each page names its root as a relative path, so that `dist` works below any path. */
export interface Site {
  /** Path of the root, with a slash at both ends. */
  base: string;
  language: string;
  /** Address of the form by which a fact is reported; '' where the site has none. */
  report: string;
}

/** Reads root and language from the attributes of the page's root element. */
export function readSite(documentElement: HTMLElement, href: string): Site {
  const base = new URL(documentElement.dataset.base ?? '/', href).pathname;
  return { base, language: documentElement.lang || 'en', report: documentElement.dataset.report ?? '' };
}

/** The language of the tables; its pages and files stand in no folder of their own. */
export const ENGLISH = 'en';

/** The folder of a language below the root and below `data/atlas/`: `fr/`, and '' for English. */
export const languageFolder = ({ language }: Pick<Site, 'language'>): string => (language === ENGLISH ? '' : `${language}/`);

/** The path of a data file below the root. */
export function dataPath(site: Site, name: string): string {
  return `${site.base}data/${name}`;
}

/** Why a file could not be had: no answer came, the answer broke off or is not whole, or a page of HTML came in its place, as some hosts send for what is missing. */
export type FetchReason = 'network' | 'cut' | 'page';

/** A file that could not be had, with the reason. */
export class FetchFault extends Error {
  constructor(
    readonly reason: FetchReason,
    cause?: unknown,
  ) {
    super(reason, { cause });
  }
}

/** Rejects a promise that failed with a FetchFault. */
const failed = (reason: FetchReason) => (cause: unknown) => {
  throw new FetchFault(reason, cause);
};

/** Fetches a file. Rejects with a FetchFault, or with an Error that names the status of HTTP. */
async function fetchFile(path: string): Promise<Response> {
  const response = await fetch(path).catch(failed('network'));
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response;
}

/** Fetches a JSON file. Rejects with a FetchFault, or with an Error that names the status of HTTP. */
export async function fetchJson(path: string): Promise<unknown> {
  const text = await (await fetchFile(path)).text().catch(failed('cut'));
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FetchFault(/^\s*</.test(text) ? 'page' : 'cut', cause);
  }
}

/** Fetches an archive. Rejects with a FetchFault, or with an Error that names the status of HTTP. */
export async function fetchZip(path: string): Promise<Blob> {
  const blob = await (await fetchFile(path)).blob().catch(failed('cut'));
  const start = await blob.slice(0, 99).text();
  if (!start.startsWith('PK')) throw new FetchFault(/^\s*</.test(start) ? 'page' : 'cut');
  return blob;
}
