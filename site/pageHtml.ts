import { escapeXml } from '../src/lib/text/escapeXml.ts';
import { mapSubject } from '../src/pages/mapSubject.ts';
import { pageTitle } from '../src/pages/pageTitle.ts';
import { builtBody } from './BuiltPage.tsx';
import { type PageInput, pageFolder, summaryOf } from './pageInput.ts';
import { preloads } from './preloads.ts';
import { shareTags } from './shareTags.ts';

/** The fonts of the first text. They are preloaded, because its lines would move if the fonts arrived later. */
const FONTS = ['plex-sans-400-normal', 'plex-sans-600-normal'];

/** The tags that the build of the app put into the head of the template. */
const SCRIPTS = /<script type="module"[^>]*><\/script>\s*/g;

/** One page of the site from the built template: language, title, links between languages, and its head as text. */
export function pageHtml(template: string, input: PageInput): string {
  const { atlas, language, languages, page, day, siteUrl } = input;
  const folder = pageFolder(language.code, page);
  const base = '../'.repeat(folder.split('/').length - 1) || './';
  const summary = summaryOf(input);
  const description = summary.sentence;
  const alternates = languages.map(({ code }) => `<link rel="alternate" hreflang="${code}" href="${siteUrl || base}${pageFolder(code, page)}" />`);
  const head = [
    `<meta name="description" content="${escapeXml(description)}" />`,
    ...shareTags(input, summary),
    ...(siteUrl ? [`<link rel="canonical" href="${siteUrl}${folder}" />`] : []),
    ...alternates,
    ...FONTS.map((name) => `<link rel="preload" href="${base}fonts/${name}.woff2" as="font" type="font/woff2" crossorigin />`),
  ].join('\n    ');
  const script = (template.match(SCRIPTS) ?? []).map((tag) => tag.trim()).join('');
  return template
    .replaceAll(SCRIPTS, '')
    .replace('</body>', () => `${preloads(input, base, script)}</body>`)
    .replace(
      /<html [^>]*>/,
      `<html lang="${language.code}" dir="${language.direction}" data-base="${base}" data-map="drawn"${input.reportUrl ? ` data-report="${escapeXml(input.reportUrl)}"` : ''}>`,
    )
    .replace(/<title>.*<\/title>/, `<title>${escapeXml(pageTitle(atlas, language, page, day))}</title>`)
    .replace('<!--head-->', head)
    .replaceAll(/(src|href)="\.\/(?=assets\/|favicon\.|manifest\.)/g, `$1="${base}`)
    .replace('<!--body-->', () => builtBody(summary, base, input.map(language, mapSubject(atlas, page)), input));
}
