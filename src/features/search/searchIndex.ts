import MiniSearch from 'minisearch';
import * as say from '#messages';
import { findActivity, findCentre, findInstrument, findProgramme, findRegion, findState, statesWithPages } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';
import { activityName, centreName, instrumentName, programmeName, regionName, regionShortName, stateNameOf } from '../../i18n/names.ts';
import { areaFragment, type Page, pagePath } from '../../pages/page.ts';
import type { Finding } from './finding.ts';
import { placeFindings } from './placeFindings.ts';
import { indexTerms, searchTerms } from './searchTerms.ts';

interface Entry extends Finding {
  terms: string;
  /** Factor on the score: among equally good matches the larger weight comes first. */
  weight: number;
}

/**
 * Makes a search over regions, States, centres, programmes, instruments, activities and areas by their names in the language of `atlas` and in English,
 * and over typed positions. The search ignores accents and tolerates typing errors.
 */
export function makeSearch(atlas: Atlas, language: Language, english: Atlas): (text: string) => Finding[] {
  const index = new MiniSearch<Entry>({
    fields: ['name', 'terms'],
    storeFields: ['kind', 'name', 'detail', 'path', 'weight'],
    processTerm: indexTerms,
    searchOptions: {
      processTerm: searchTerms,
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      boost: { name: 3 },
      combineWith: 'AND',
      boostDocument: (_, __, stored) => Number(stored?.weight ?? 1),
    },
  });
  index.addAll(entries(atlas, language, english));
  const named = (text: string) => index.search(text).map(({ id, kind, name, detail, path }): Finding => ({ id: String(id), kind, name, detail, path }));
  return (text) => [...placeFindings(atlas, text), ...named(text)].slice(0, 12);
}

/** All names of a record: short, whole, and the place of a centre. */
function namesOf(row: { name?: string; shortName?: string; title?: string; city?: string } | undefined): string[] {
  return [row?.shortName, row?.name, row?.title, row?.city].filter((name) => name !== undefined);
}

/** The names of several words as people type them in one: `cotedivoire`. */
function writtenTogether(names: readonly string[]): string[] {
  return names.filter((name) => /[\s'’-]/.test(name)).map((name) => name.replaceAll(/[^\p{L}\p{M}]/gu, ''));
}

/** An entry that opens a page. `terms` are words it is found by beside its name and detail. */
function entry(kind: Finding['kind'], page: Page, name: string, detail: string, terms: string[], weight = 1): Entry {
  const path = pagePath(page);
  return { id: path, kind, name, detail, path, terms: [detail, ...terms].join(' '), weight };
}

function entries(atlas: Atlas, language: Language, english: Atlas): Entry[] {
  return [
    ...placeEntries(atlas, english),
    ...recordEntries(atlas, english),
    ...activityEntries(atlas, language, english),
    ...areaEntries(atlas, language, english),
  ];
}

function placeEntries(atlas: Atlas, english: Atlas): Entry[] {
  const pages = new Set(statesWithPages(atlas));
  return [
    ...atlas.region.map((row) => {
      const terms = [...namesOf(findRegion(english, row.regionId)), row.regionId];
      return entry('region', { kind: 'region', id: row.regionId }, regionShortName(row), regionName(row), terms, 2.5);
    }),
    ...atlas.states
      .filter((row) => pages.has(row.iso3))
      .map((row) => {
        const names = [...namesOf(findState(english, row.iso3)), ...row.aliases];
        const terms = [row.iso2, ...names, ...writtenTogether([row.name, ...names])];
        return entry('state', { kind: 'state', id: row.iso3 }, row.name, row.iso3, terms, 2);
      }),
  ];
}

function recordEntries(atlas: Atlas, english: Atlas): Entry[] {
  return [
    ...atlas.centres.map((row) => {
      const terms = [row.city, stateNameOf(atlas, row.iso3), row.centreId, ...namesOf(findCentre(english, row.centreId))];
      return entry('centre', { kind: 'centre', id: row.centreId }, centreName(row), row.name, terms);
    }),
    ...atlas.programmes.map((row) => {
      const terms = [row.programmeId, ...namesOf(findProgramme(english, row.programmeId))];
      return entry('programme', { kind: 'programme', id: row.programmeId }, programmeName(row), row.name, terms);
    }),
    ...atlas.instruments.map((row) => {
      const terms = [row.shortName, row.instrumentId, ...namesOf(findInstrument(english, row.instrumentId))];
      const weight = row.principal === 'yes' ? 1.8 : 1;
      return entry('instrument', { kind: 'instrument', id: row.instrumentId }, instrumentName(row), row.title, terms, weight);
    }),
  ];
}

/** Activities have no page: each opens the focus matrix, so their ids are not their paths. */
function activityEntries(atlas: Atlas, language: Language, english: Atlas): Entry[] {
  const page: Page = { kind: 'figure', id: 'focus-matrix' };
  return atlas.activities.map((row) => ({
    ...entry('activity', page, activityName(row), say.regionSections(language, 'focus'), namesOf(findActivity(english, row.activityId))),
    id: `activity/${row.activityId}`,
  }));
}

/** Areas stand in the lists of their regions. */
function areaEntries(atlas: Atlas, language: Language, english: Atlas): Entry[] {
  const englishNames = new Map(english.areas.map(({ areaId, name }) => [areaId, name]));
  return atlas.areas.map(({ areaId, regionId, kind, name }) => {
    const region = findRegion(atlas, regionId);
    const detail = region ? regionShortName(region) : '';
    const terms = [say.areaKind(language, kind), englishNames.get(areaId) ?? ''];
    const path = `${pagePath({ kind: 'region', id: regionId })}#${areaFragment(areaId)}`;
    return { id: path, kind: 'area', name, detail, path, terms: [detail, ...terms].join(' '), weight: 1 };
  });
}
