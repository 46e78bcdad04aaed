import * as say from '#messages';
import { escapeXml } from '../src/lib/text/escapeXml.ts';
import { pageName } from '../src/pages/pageTitle.ts';
import type { PageSummary } from '../src/pages/summary/keyFigure.ts';
import { embedHeight } from './embedHeight.ts';
import { type PageInput, pageFolder } from './pageInput.ts';
import { shareName } from './shareName.ts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
const EMBED_WIDTH = 960;

/** The tags that other sites and search engines read: a card with a picture, datasets (schema.org) and the link to the oEmbed answer. Addresses are absolute only if the site's address is known. */
export function shareTags(input: PageInput, summary: PageSummary): string[] {
  const { atlas, language, page, siteUrl } = input;
  const title = shareTitle(input, summary);
  const meta = (property: string, content: string) => `<meta property="og:${property}" content="${escapeXml(content)}" />`;
  const tags = [
    meta('site_name', say.appName(language)),
    meta('type', 'website'),
    meta('title', title),
    meta('description', summary.sentence),
    meta('locale', language.code),
    `<meta name="twitter:card" content="summary_large_image" />`,
  ];
  if (page.kind === 'changes') tags.push(feedTag(input, summary.heading));
  if (siteUrl) {
    const picture = `${siteUrl}${shareName(atlas, language.code, page)}`;
    tags.push(
      meta('url', `${siteUrl}${pageFolder(language.code, page)}`),
      meta('image', picture),
      meta('image:width', '1200'),
      meta('image:height', '630'),
      meta('image:alt', title),
      `<meta name="twitter:image" content="${escapeXml(picture)}" />`,
    );
    if (page.kind === 'figure') {
      tags.push(
        `<link rel="alternate" type="application/json+oembed" href="${escapeXml(`${siteUrl}${pageFolder(language.code, page)}oembed.json`)}" title="${escapeXml(summary.heading)}" />`,
      );
    }
  }
  if (page.kind !== 'world' && page.kind !== 'figure') return tags;
  return [...tags, `<script type="application/ld+json">${JSON.stringify(dataset(input, summary)).replaceAll('<', '\\u003c')}</script>`];
}

/** The words by which a card says where it leads. The title of a figure says what it shows now; elsewhere its name and region must be told. */
function shareTitle({ atlas, language, page, day }: PageInput, { heading }: PageSummary): string {
  return page.kind === 'figure' ? pageName(atlas, language, page, day) : heading;
}

/** The link by which readers of feeds find the feed of changes: beside the page's folder, in its language. */
function feedTag({ language, siteUrl }: PageInput, title: string): string {
  const address = siteUrl ? `${siteUrl}${language.code === 'en' ? '' : `${language.code}/`}changes.atom` : '../changes.atom';
  return `<link rel="alternate" type="application/atom+xml" href="${escapeXml(address)}" title="${escapeXml(title)}" />`;
}

/** The schema.org description of the atlas or of a figure as a dataset, with the addresses of its data. */
function dataset({ atlas, language, page, siteUrl }: PageInput, summary: PageSummary) {
  const region = page.kind === 'figure' ? page.regionId : undefined;
  const download = (encodingFormat: string, path: string) => ({ '@type': 'DataDownload', encodingFormat, contentUrl: `${siteUrl}${path}` });
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: summary.heading,
    description: summary.sentence,
    inLanguage: language.code,
    license: LICENCE,
    creator: { '@type': 'Organization', name: say.appName(language) },
    version: atlas.edition,
    isAccessibleForFree: true,
    ...(siteUrl
      ? {
          url: `${siteUrl}${pageFolder(language.code, page)}`,
          distribution: [download('application/zip', `data/packages/roadstead-${region ?? 'atlas'}.zip`), download('application/json', 'data/atlas.json')],
        }
      : {}),
  };
}

/** The static oEmbed answer of a figure (oembed.com, type rich) with the height that it has at that width, as text; '' if the site's address is not known. */
export function oembed(input: PageInput, summary: PageSummary): string {
  const { atlas, language, page, siteUrl } = input;
  if (!siteUrl || page.kind !== 'figure') return '';
  const query = page.regionId ? `?region=${page.regionId}` : '';
  const source = `${siteUrl}${language.code === 'en' ? '' : `${language.code}/`}embed/${page.id}/${query}`;
  const height = embedHeight(input, page, EMBED_WIDTH);
  const html = `<iframe src="${escapeXml(source)}" title="${escapeXml(summary.heading)}" loading="lazy" width="${EMBED_WIDTH}" height="${height}" style="border:0;max-width:100%"></iframe>`;
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    provider_name: say.appName(language),
    provider_url: siteUrl,
    title: summary.heading,
    url: `${siteUrl}${pageFolder(language.code, page)}`,
    html,
    width: EMBED_WIDTH,
    height,
    thumbnail_url: `${siteUrl}${shareName(atlas, language.code, page)}`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
}
