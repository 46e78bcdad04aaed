import type { Language } from '../src/i18n/language.ts';
import type { Page } from '../src/pages/page.ts';
import { pageFolder } from './pageInput.ts';

/** The sitemap (sitemaps.org) of all pages in all languages, each with its other languages. `siteUrl` ends in a slash. */
export function sitemap(pages: readonly Page[], languages: readonly Language[], siteUrl: string, day: string): string {
  const entries = pages.flatMap((page) => {
    const link = (hreflang: string, code: string) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${siteUrl}${pageFolder(code, page)}"/>`;
    const links = [...languages.map(({ code }) => link(code, code)), link('x-default', 'en')].join('');
    return languages.map(({ code }) => `<url><loc>${siteUrl}${pageFolder(code, page)}</loc><lastmod>${day}</lastmod>${links}</url>`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
}
