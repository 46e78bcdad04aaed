import * as say from '#messages';
import { mappedRegions } from '../../atlas/lookup.ts';
import { regionShortName, stateNameOf } from '../../i18n/names.ts';
import { unique } from '../../lib/lists.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import { type CombinationEntry, membershipsScene } from './layout.ts';
import { type Combination, combinationsOf } from './rows.ts';

/** Which States take part in several regions: each combination of regions with its States, the largest first. */
export function membershipsFigure(context: FigureContext): Figure {
  const { atlas, language } = context;
  const combinations = combinationsOf(atlas);
  const entries = combinations.map((combination) => wordsOf(context, combination));
  const states = new Set(combinations.flatMap((combination) => combination.states));
  const [largest] = entries;
  return {
    id: 'memberships',
    title: say.furtherMembershipsTitle(language, { n: states.size }),
    subtitle: say.furtherMembershipsSubtitle(language),
    summary: largest
      ? say.furtherMembershipsSummary(language, { n: states.size, regions: largest.regions, states: largest.states })
      : say.furtherNone(language),
    table: {
      columns: [say.furtherColumnsRegions(language), say.furtherColumnsNumber(language), say.furtherColumnsStates(language)],
      named: 1,
      data: {
        columns: ['region_ids', 'iso3', 'sources'],
        records: () =>
          combinations.map(({ regions, states: iso3 }) => {
            const regionIds = regions.map(({ regionId }) => regionId);
            const rows = atlas.regionStates.filter((row) => iso3.includes(row.iso3) && regionIds.includes(row.regionId));
            return { regionIds, iso3, sources: unique(rows.flatMap(({ sources }) => sources)) };
          }),
      },
      rows: entries.map((row) => [row.regions, row.count, row.states]),
    },
    sources: unique(atlas.regionStates.filter((row) => states.has(row.iso3)).flatMap((row) => row.sources)),
    scene: combinations.length ? scene(context, combinations) : null,
    empty: say.furtherNone(language),
  };
}

function scene(context: FigureContext, combinations: readonly Combination[]) {
  const { atlas } = context;
  const regions = mappedRegions(atlas)
    .filter((region) => combinations.some((combination) => combination.regions.includes(region)))
    .map((region) => ({ region, name: regionShortName(region) }));
  const entries = combinations.map((combination): CombinationEntry => {
    const { regions: regionNames, count, states } = wordsOf(context, combination);
    const title = regionNames + context.language.colon + count;
    return {
      ...combination,
      id: combination.regions.map(({ regionId }) => regionId).join('-'),
      count,
      label: `${title}${context.language.stop}${states}`,
      tooltip: { title, lines: [states], sources: [] },
    };
  });
  return membershipsScene(entries, regions, context);
}

function wordsOf({ atlas, language }: FigureContext, { regions, states }: Combination) {
  return {
    regions: language.list(regions.map((region) => regionShortName(region))),
    count: language.number(states.length),
    states: language.list(states.map((iso3) => stateNameOf(atlas, iso3))),
  };
}
