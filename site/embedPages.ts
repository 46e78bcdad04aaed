import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { range } from 'd3';
import * as say from '#messages';
import type { IncidentCounts } from '../src/atlas/incidents.ts';
import { findRegion, isMapped } from '../src/atlas/lookup.ts';
import type { Atlas } from '../src/atlas/records.ts';
import { dataName, REST, shapesName } from '../src/embed/choice.ts';
import { FIGURES } from '../src/figures/registry.ts';
import type { FigureDefinition } from '../src/figures/shared/definition.ts';
import type { Language } from '../src/i18n/language.ts';
import type { FigureId } from '../src/i18n/names.ts';
import { regionBounds } from '../src/lib/geo/regionBounds.ts';
import { escapeXml } from '../src/lib/text/escapeXml.ts';
import { readBoundaries } from '../src/map/describe/boundaries.ts';
import { WORLD_BOUNDS } from '../src/map/describe/bounds.ts';
import { figureName } from '../src/pages/pageTitle.ts';
import { embedAtlas, embedIncidents, type Facts } from './embedAtlas.ts';
import { figureDraw, figureFirstView, mapDraw, mapFirstView } from './embedDraws.ts';
import { embedVersion } from './embedScripts.ts';
import { embedShapes } from './embedShapes.ts';
import { rootFrom } from './folders.ts';
import { mergeSources } from './mergeSources.ts';
import { policyTag } from './policy.ts';
import type { DrawnTimes } from './recordReads.ts';
import { type EmbedContents, type FirstView, splitEmbed } from './splitEmbed.ts';

/** The scripts of each embedded figure by the figure's id, in loading order, and the version of all scripts. */
interface Scripts {
  names: Record<string, string[]>;
  version: string;
}

/** The first decade that an address can name. */
const FIRST_DECADE = 1950;
/** For how many years after its making the file of today is right for readers. */
const YEARS_TO_COME = 10;

export const EMBEDDED = [...FIGURES.map(({ id }) => id), 'map'] as const;

/** Writes the data files of all embedded figures, and a page for each in each language, below `dist`. Gives the number of pages. */
export function writeEmbeds(
  dist: string,
  atlasOf: (language: Language) => Atlas,
  incidents: IncidentCounts,
  languages: Language[],
  names: Scripts['names'],
): number {
  const scripts = { names, version: embedVersion(dist) };
  for (const language of languages) {
    writeLanguage(dist, { atlas: atlasOf(language), incidents, language });
    for (const id of EMBEDDED) write(join(dist, folderOf(language, id), 'index.html'), pageHtml(language, id, scripts));
  }
  return languages.length * EMBEDDED.length;
}

function writeLanguage(dist: string, facts: Facts): void {
  const regionIds = [undefined, ...facts.atlas.region.map((row) => row.regionId)];
  for (const figure of FIGURES) {
    const decades = figure.spanYears ? decadesUpTo(facts.atlas.asOf) : [];
    for (const regionId of figure.perRegion ? regionIds : [undefined]) {
      for (const decade of [undefined, ...decades]) {
        const contents = figureContents(figure, regionId, facts, decade);
        writeFacts(
          dist,
          dataName({ id: figure.id, regionId, decade }, facts.language.code),
          contents,
          figure.spanYears ? undefined : figureFirstView(figure, regionId, facts),
        );
      }
    }
  }
  for (const regionId of regionIds) writeMap(dist, regionId, facts);
}

/** Writes the facts of an embedded map, and its shapes into a file that all languages share. */
function writeMap(dist: string, regionId: string | undefined, { atlas, language }: Facts): void {
  const shownId = isMapped(regionId) ? regionId : undefined;
  const region = shownId ? findRegion(atlas, shownId) : undefined;
  const shapes = embedShapes(dist, region ? regionBounds(region) : WORLD_BOUNDS, regionId);
  const boundaries = readBoundaries(shapes.boundaries);
  const draw = mapDraw(shownId, { boundaries, data: shapes.data }, language);
  const contents = mergeSources({ atlas: embedAtlas(atlas, draw) });
  writeFacts(dist, dataName({ id: 'map', regionId }, language.code), contents, mapFirstView(shownId, { boundaries, data: shapes.data }, { atlas, language }));
  writeData(dist, shapesName(regionId), shapes);
}

const folderOf = ({ code }: Language, id: string) => `${code === 'en' ? '' : `${code}/`}embed/${id}`;

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The decades from which an address can ask for a figure until ten years after a day, each by its first year. */
function decadesUpTo(day: string): number[] {
  return range(FIRST_DECADE, Number(day.slice(0, 4)) + 10, 10);
}

/**
 * The times at which a figure is drawn to see what its data file must carry; undefined where the file carries all times. The file of today holds what
 * is still to come for a reader of a later day.
 */
function drawnTimes({ spanYears }: FigureDefinition, decade: number | undefined, asOf: string): DrawnTimes | undefined {
  if (!spanYears) return undefined;
  const year = Number(asOf.slice(0, 4));
  const years = decade === undefined ? range(year, year + YEARS_TO_COME, spanYears) : range(decade - spanYears, decade + 10);
  return { isToday: decade === undefined, years: years.map(String) };
}

/** What an embedded figure of a region, or of all, is made from: all times, or a decade by its first year, or today. */
export function figureContents(figure: FigureDefinition, regionId: string | undefined, facts: Facts, decade?: number) {
  const draw = (incidents: IncidentCounts) => figureDraw(figure, regionId, { ...facts, incidents })(facts.atlas, '', undefined);
  return mergeSources({
    atlas: embedAtlas(facts.atlas, figureDraw(figure, regionId, facts), drawnTimes(figure, decade, facts.atlas.asOf)),
    incidents: figure.needs?.includes('incidents') ? embedIncidents(facts.incidents, draw, regionId) : undefined,
  });
}

/** Writes the facts of an embedded figure into two files, or where no first view is given into one. */
function writeFacts(dist: string, name: string, contents: EmbedContents, view: FirstView | undefined): void {
  const { first, rest } = view ? splitEmbed(contents, view) : { first: contents, rest: undefined };
  writeData(dist, name, first);
  if (rest) writeData(dist, name + REST, rest);
}

/** A data file is a classic script that hands its contents over: see `src/embed/loadData.ts`. */
function writeData(dist: string, name: string, contents: unknown): void {
  write(join(dist, 'data/embed', `${name}.js`), `roadsteadData(${JSON.stringify(name)},${JSON.stringify(contents)})`);
}

/** The page of an embedded figure: a place, and the scripts that fill it. */
function pageHtml(language: Language, id: FigureId | 'map', { names, version }: Scripts): string {
  const up = rootFrom(folderOf(language, id));
  const name = id === 'map' ? say.appMap(language) : figureName(language, id);
  const scripts = (names[id] ?? []).map((file) => `<script src="${up}embed/${file}.${language.code}.js?v=${version}" data-figure="${id}"></script>`);
  return `<!doctype html>
<html lang="${language.code}" dir="${language.direction}">
<head><meta charset="utf-8">${policyTag}<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><link rel="icon" href="data:,"><title>${escapeXml(`${name} · ${say.appName(language)}`)}</title></head>
<body><main id="roadstead"><p><a href="${up}${language.code === 'en' ? '' : `${language.code}/`}" target="_blank" rel="noopener">${escapeXml(`${name}: ${say.embedBack(language)}`)}</a></p></main>
${scripts.join('')}</body>
</html>
`;
}
