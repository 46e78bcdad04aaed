import { createHash } from 'node:crypto';
import { group } from 'd3';
import * as say from '#messages';
import { editionsOf, type FactChange } from '../src/atlas/changes.ts';
import { findRegion } from '../src/atlas/lookup.ts';
import type { Atlas } from '../src/atlas/records.ts';
import { changeWords, countWords } from '../src/i18n/changeWords.ts';
import type { Language } from '../src/i18n/language.ts';
import { regionShortName } from '../src/i18n/names.ts';
import { escapeXml } from '../src/lib/text/escapeXml.ts';

/** The most changed records that an entry names; the page has all. */
const NAMED = 30;

/**
 * The feed of changes (Atom, RFC 4287): an entry for each edition and region. `root` is the address of the site in the language with a slash at its
 * end: absolute if it is known, else '' so that links are relative to the feed.
 */
export function atomFeed(changes: readonly FactChange[], atlas: Atlas, language: Language, root: string): string {
  const editions = editionsOf(changes);
  const entries = editions.flatMap(({ edition, day, regions }) =>
    [...regions].map(([regionId, rows]) => entry({ edition, day, regionId, rows }, atlas, language, root)),
  );
  const updated = editions[0]?.day ?? atlas.asOf;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language.code}">
  <id>${urn(`feed/${language.code}`)}</id>
  <title>${escapeXml(say.appName(language) + language.colon + say.changesTitle(language))}</title>
  <updated>${updated}T00:00:00Z</updated>
  <author><name>${escapeXml(say.appName(language))}</name></author>
  <rights>${escapeXml(say.slidesLicence(language))}</rights>
  <link rel="self" type="application/atom+xml" href="${escapeXml(`${root}changes.atom`)}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(`${root}changes/`)}"/>
${entries.join('\n')}
</feed>
`;
}

interface Entry {
  edition: string;
  day: string;
  regionId: string;
  rows: FactChange[];
}

function entry({ edition, day, regionId, rows }: Entry, atlas: Atlas, language: Language, root: string): string {
  const region = findRegion(atlas, regionId);
  const name = region ? regionShortName(region) : say.changesShared(language);
  const link = `${root}changes/#edition-${edition}-${regionId || 'all'}`;
  return `  <entry>
    <id>${urn(`${language.code}/${edition}/${regionId}`)}</id>
    <title>${escapeXml(say.changesEdition(language, { edition }) + language.comma + name)}</title>
    <updated>${day}T00:00:00Z</updated>
    <link rel="alternate" type="text/html" href="${escapeXml(link)}"/>
    <summary>${escapeXml(countWords(language, rows))}</summary>
    <content type="html">${escapeXml(contentOf(rows, language))}</content>
  </entry>`;
}

/** The changed records of a region by table as HTML: as many as fit, changes before what is new. */
function contentOf(rows: readonly FactChange[], language: Language): string {
  const ordered = [...rows].sort((a, b) => Number(b.kind === 'changed') - Number(a.kind === 'changed')).slice(0, NAMED);
  const tables = [...group(ordered, ({ table }) => table)].map(([table, own]) => {
    const items = own.map((change) => `<li>${[nameHtml(change), escapeXml(changeWords(language, change))].filter(Boolean).join(': ')}</li>`);
    return `<p>${escapeXml(say.namesTables(language, table) ?? table)}</p><ul>${items.join('')}</ul>`;
  });
  return `<p>${escapeXml(countWords(language, rows))}</p>${tables.join('')}`;
}

/** The name of a record, marked with its language where that is not the one of the feed. */
function nameHtml({ name, lang }: FactChange): string {
  return lang && name ? `<span lang="${lang}">${escapeXml(name)}</span>` : escapeXml(name);
}

/** A name-based id that stays the same for the same entry. */
function urn(name: string): string {
  const hex = createHash('sha256').update(`roadstead/changes/${name}`).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
