import { join } from 'node:path';
import * as say from '#messages';
import { FIGURES } from '../src/figures/registry.ts';
import type { Language } from '../src/i18n/language.ts';
import type { FigureId } from '../src/i18n/names.ts';
import { escapeXml } from '../src/lib/text/escapeXml.ts';
import { figureName } from '../src/pages/pageTitle.ts';
import { embedVersion } from './embedScripts.ts';
import { rootFrom } from './folders.ts';
import { policyTag } from './policy.ts';
import { writeText } from './writeText.ts';

/** The scripts of each embedded figure by the figure's id, in loading order, and the version of all scripts. */
interface Scripts {
  names: Record<string, string[]>;
  version: string;
}

/** The ids of all that can be embedded: each figure, and the map. */
export const EMBEDDED = [...FIGURES.map(({ id }) => id), 'map'] as const;

/** Writes a page for each embedded figure in a language below `dist`. `names` has the scripts of each. */
export function writeEmbedPages(dist: string, language: Language, names: Scripts['names']): void {
  const scripts = { names, version: embedVersion(dist) };
  for (const id of EMBEDDED) writeText(join(dist, folderOf(language, id), 'index.html'), pageHtml(language, id, scripts));
  writeText(join(dist, folderOf(language, '404.html')), missingHtml(language));
}

const folderOf = ({ code }: Language, id: string) => `${code === 'en' ? '' : `${code}/`}embed/${id}`;

/** The page of an embedded figure: a place, and the scripts that fill it. */
function pageHtml(language: Language, id: FigureId | 'map', { names, version }: Scripts): string {
  const up = rootFrom(folderOf(language, id));
  const name = id === 'map' ? say.appMap(language) : figureName(language, id);
  const scripts = (names[id] ?? []).map((file) => `<script src="${up}embed/${file}.${language.code}.js?v=${version}" data-figure="${id}"></script>`);
  const page = id === 'map' ? '' : `figure/${id}/`;
  const link = siteLink(language, up, name + language.colon + say.embedBack(language), page);
  return frameHtml(language, name, { inside: `<p>${link}</p>`, sheet: `<link rel="stylesheet" href="${up}embed/frame.css">`, scripts: scripts.join('') });
}

/** The page of a frame whose address names no figure: a short message, without a script. Its root is that of the host, since it may be shown at any depth. */
function missingHtml(language: Language): string {
  const link = siteLink(language, process.env.BASE_PATH ?? '/', say.embedBack(language));
  return frameHtml(language, say.embedUnknown(language), { inside: `<p role="alert">${escapeXml(say.embedUnknown(language))}</p><p>${link}</p>` });
}

function siteLink({ code }: Language, root: string, words: string, page = ''): string {
  return `<a href="${root}${code === 'en' ? '' : `${code}/`}${page}" target="_blank" rel="noopener">${escapeXml(words)}</a>`;
}

/** The parts of the page of a frame: its contents, and the links to its sheet and scripts. */
interface Frame {
  inside: string;
  sheet?: string;
  scripts?: string;
}

function frameHtml(language: Language, name: string, { inside, sheet = '', scripts = '' }: Frame): string {
  return `<!doctype html>
<html lang="${language.code}" dir="${language.direction}">
<head><meta charset="utf-8">${policyTag}<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><link rel="icon" href="data:,">${sheet}<title>${escapeXml(`${name} · ${say.appName(language)}`)}</title></head>
<body><main id="roadstead">${inside}</main>
${scripts}</body>
</html>
`;
}
