import { escapeXml } from '../src/lib/text/escapeXml.ts';
import { scriptFonts } from '../src/lib/text/scriptFonts.ts';
import { mapSubject } from '../src/pages/mapSubject.ts';
import { isFullPage } from '../src/pages/page.ts';
import { pageTitle } from '../src/pages/pageTitle.ts';
import { builtBody } from './BuiltPage.tsx';
import { rootFrom } from './folders.ts';
import { type PageInput, pageFolder, summaryOf } from './pageInput.ts';
import { policyTag } from './policy.ts';
import { preloads } from './preloads.ts';
import { shareTags } from './shareTags.ts';

/** The tags that the build of the app put into the head of the template. */
const SCRIPTS = /<script type="module"[^>]*><\/script>\s*/g;

/** One page of the site from the built template: language, title, links between languages, and its head as text. */
export function pageHtml(template: string, input: PageInput): string {
  const { atlas, language, languages, page, day, siteUrl } = input;
  const folder = pageFolder(language.code, page);
  const base = rootFrom(folder);
  const summary = summaryOf(input);
  const description = summary.sentence;
  const alternate = (hreflang: string, code: string) => `<link rel="alternate" hreflang="${hreflang}" href="${siteUrl || base}${pageFolder(code, page)}" />`;
  const alternates = [...languages.map(({ code }) => alternate(code, code)), alternate('x-default', 'en')];
  const head = [
    `<meta name="description" content="${escapeXml(description)}" />`,
    ...shareTags(input, summary),
    ...(siteUrl ? [`<link rel="canonical" href="${siteUrl}${folder}" />`] : []),
    ...alternates,
    // The fonts of the first text. Without a preload they would arrive later and move its lines.
    ...([400, 600] as const)
      .flatMap((weight) => scriptFonts(language.code, weight))
      .map((name) => `<link rel="preload" href="${base}fonts/${name}" as="font" type="font/woff2" crossorigin />`),
  ].join('\n');
  const script = (template.match(SCRIPTS) ?? []).map((tag) => tag.trim()).join('');
  return template
    .replaceAll(SCRIPTS, '')
    .replace('</body>', () => `${preloads(input, base, script)}</body>`)
    .replace(
      /<html [^>]*>/,
      `<html lang="${language.code}" dir="${language.direction}" data-base="${base}" data-map="drawn"${input.reportUrl ? ` data-report="${escapeXml(input.reportUrl)}"` : ''}>`,
    )
    .replace(/<title>.*<\/title>/, `<title>${escapeXml(pageTitle(atlas, language, page, day))}</title>`)
    .replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${policyTag}`)
    .replace('<!--head-->', head)
    .replaceAll(/(src|href)="\.\/(?=assets\/|favicon\.|manifest\.)/g, `$1="${base}`)
    .replace('<!--body-->', () => builtBody(summary, base, isFullPage(page) ? '' : input.map(language, mapSubject(atlas, page), base), input));
}
