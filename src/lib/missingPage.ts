import type { Site } from './site.ts';

/**
 * The page for unknown addresses that belongs in the place of this one, which a host shows below every path: the short one for figures in frames, or that in the language that the path names.
 * `languages` are those that have one of their own, divided by spaces; undefined on every other page. Undefined where the page may stay.
 */
export function missingPage({ base }: Pick<Site, 'base'>, pathname: string, languages: string | undefined): string | undefined {
  if (languages === undefined || !pathname.startsWith(base)) return undefined;
  const path = pathname.slice(base.length);
  const frame = /^([a-z]{2}\/)?embed\//.exec(path);
  if (frame) return `${base}${frame[0]}404.html`;
  const [first = ''] = path.split('/');
  return first && languages.split(' ').includes(first) ? `${base}${first}/404.html` : undefined;
}

/** Puts another page of the site in the place of this document, under the same address. Gives false, and changes nothing, where it cannot be had. */
export async function showInstead(path: string): Promise<boolean> {
  const html = await fetch(path).then(
    (response) => (response.ok ? response.text() : ''),
    () => '',
  );
  if (!/id="(root|roadstead)"/.test(html)) return false;
  document.open();
  document.write(html);
  document.close();
  return true;
}
