import type { Site } from './site.ts';

/**
 * The page for unknown addresses in the language that a path names, where this page is that of the root, which a host shows below every path. `languages` are those that
 * have one of their own, divided by spaces; undefined on every other page. Undefined where the page may stay.
 */
export function missingPage({ base }: Pick<Site, 'base'>, pathname: string, languages = ''): string | undefined {
  const [code = ''] = pathname.startsWith(base) ? pathname.slice(base.length).split('/') : [];
  return code && languages.split(' ').includes(code) ? `${base}${code}/404.html` : undefined;
}

/** Puts another page of the site in the place of this document, under the same address. Gives false, and changes nothing, where it cannot be had. */
export async function showInstead(path: string): Promise<boolean> {
  const html = await fetch(path).then(
    (response) => (response.ok ? response.text() : ''),
    () => '',
  );
  if (!html.includes('id="root"')) return false;
  document.open();
  document.write(html);
  document.close();
  return true;
}
