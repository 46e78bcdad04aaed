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

/** Fetches a JSON file. Rejects with an Error that states the reason in a few words. */
export async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('no JSON');
  }
}
