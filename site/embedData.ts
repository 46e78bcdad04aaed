import { join } from 'node:path';
import { range } from 'd3';
import type { IncidentCounts } from '../src/atlas/incidents.ts';
import { findRegion, isMapped } from '../src/atlas/lookup.ts';
import type { Atlas } from '../src/atlas/records.ts';
import { dataName, REST, shapesName, wordsName } from '../src/embed/choice.ts';
import { FIGURES } from '../src/figures/registry.ts';
import type { FigureDefinition } from '../src/figures/shared/definition.ts';
import { regionBounds } from '../src/lib/geo/regionBounds.ts';
import { boundariesOf } from '../src/map/describe/boundaries.ts';
import { WORLD_BOUNDS } from '../src/map/describe/bounds.ts';
import { embedAtlas, embedIncidents, type Facts, readingOf } from './embedAtlas.ts';
import { figureDraw, figureFirstView, mapDraw, mapFirstView } from './embedDraws.ts';
import { type EmbedFiles, embedFiles } from './embedFiles.ts';
import type { EMBEDDED } from './embedPages.ts';
import { embedShapes } from './embedShapes.ts';
import { mergeSources } from './mergeSources.ts';
import type { DrawnTimes } from './recordReads.ts';
import type { EmbedContents } from './splitEmbed.ts';
import { writeText } from './writeText.ts';

/** The first decade that an address can name. */
const FIRST_DECADE = 1950;
/** For how many years after its making the file of today is right for readers. */
const YEARS_TO_COME = 10;

/** The facts in each language, that of the tables first. */
export type AllFacts = readonly [Facts, ...Facts[]];

/** Writes the data files of an embedded figure, or of the map, of each region and of all, in each language below `dist`. */
export function writeEmbedData(dist: string, id: (typeof EMBEDDED)[number], facts: AllFacts): void {
  const regionIds = [undefined, ...facts[0].atlas.region.map((row) => row.regionId)];
  const figure = FIGURES.find((entry) => entry.id === id);
  if (!figure) for (const regionId of regionIds) writeMap(dist, regionId, facts);
  else for (const regionId of figure.perRegion ? regionIds : [undefined]) writeFigure(dist, figure, regionId, facts);
}

function writeFigure(dist: string, figure: FigureDefinition, regionId: string | undefined, facts: AllFacts): void {
  const decades = figure.spanYears ? decadesUpTo(facts[0].atlas.asOf) : [];
  for (const decade of [undefined, ...decades]) {
    const views = figure.spanYears ? undefined : facts.map((own) => figureFirstView(figure, regionId, own));
    writeFiles(dist, dataName({ id: figure.id, regionId, decade }), embedFiles(figureContents(figure, regionId, facts, decade), views), facts);
  }
}

/** Writes the facts of an embedded map, and its shapes into a file that all languages share. */
function writeMap(dist: string, regionId: string | undefined, facts: AllFacts): void {
  const shownId = isMapped(regionId) ? regionId : undefined;
  const region = shownId ? findRegion(facts[0].atlas, shownId) : undefined;
  const drawn = embedShapes(dist, region ? regionBounds(region) : WORLD_BOUNDS, regionId);
  const shapes = { boundaries: boundariesOf(drawn.boundaries), data: drawn.data };
  const reading = readingOf(
    atlasesOf(facts),
    facts.map(({ language }) => mapDraw(shownId, shapes, language)),
  );
  const contents = facts.map(({ atlas }) => mergeSources({ atlas: embedAtlas(atlas, reading) }));
  const views = facts.map((own) => mapFirstView(shownId, shapes, own));
  writeFiles(dist, dataName({ id: 'map', regionId }), embedFiles(contents, views), facts);
  writeData(dist, shapesName(regionId), drawn);
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

/** The facts of an embedded figure of a region, or of all, in each language: all times, or a decade by its first year, or today. */
export function figureContents(figure: FigureDefinition, regionId: string | undefined, facts: AllFacts, decade?: number): EmbedContents[] {
  const [first] = facts;
  const draws = facts.map((own) => figureDraw(figure, regionId, own, own === first));
  const reading = readingOf(atlasesOf(facts), draws, drawnTimes(figure, decade, first.atlas.asOf));
  const draw = (incidents: IncidentCounts) => figureDraw(figure, regionId, { ...first, incidents })(first.atlas, '', undefined);
  const incidents = figure.needs?.includes('incidents') ? embedIncidents(first.incidents, draw, regionId) : undefined;
  return facts.map(({ atlas }) => mergeSources({ atlas: embedAtlas(atlas, reading), incidents }));
}

const atlasesOf = ([first, ...others]: AllFacts): [Atlas, ...Atlas[]] => [first.atlas, ...others.map(({ atlas }) => atlas)];

function writeFiles(dist: string, name: string, { first, rest }: EmbedFiles, facts: AllFacts): void {
  for (const [part, own] of [
    [name, first],
    [name + REST, rest],
  ] as const) {
    if (!own) continue;
    writeData(dist, part, own.shared);
    facts.forEach(({ language }, index) => {
      if (own.words) writeData(dist, wordsName(part, language.code), own.words[index]);
    });
  }
}

/** A data file is a classic script that hands its contents over: see `src/embed/loadData.ts`. */
function writeData(dist: string, name: string, contents: unknown): void {
  const path = join(dist, 'data/embed', `${name}.js`);
  writeText(path, `roadsteadData(${JSON.stringify(name)},${JSON.stringify(contents)})`);
}
