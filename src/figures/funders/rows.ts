import { descending, rollups, sum } from 'd3';
import { ACTIVITY_GROUP } from '../../atlas/enumerations.ts';
import { claimsIn } from '../../atlas/focus.ts';
import { findActivity, regionsInOrder } from '../../atlas/lookup.ts';
import { programmesOf, regionsOf } from '../../atlas/programmes.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Programme } from '../../atlas/schema.ts';
import { unique } from '../../lib/lists.ts';

/** Sums of published amounts, one a currency: never added over currencies. */
export type Amounts = readonly (readonly [currency: string, sum: number])[];

/** A funder with its programmes. */
export interface FunderRow {
  /** Id of the organization, or code of the State; '' for programmes whose funder was not found. */
  id: string;
  programmes: Programme[];
  /** Its programmes by column; a programme may stand in several. */
  cells: Programme[][];
  amounts: Amounts;
  /** How many of its programmes publish an amount. */
  published: number;
}

/** Funders by columns: regions for all regions, groups of activities for one. */
export interface FunderRows {
  columns: string[];
  /** The funder of most programmes first. */
  funders: FunderRow[];
  /** The programmes whose funder was not found; null where every funder was. */
  notFound: FunderRow | null;
  programmes: readonly Programme[];
  /** The sources of the programmes, and of their claims to activities. */
  sources: string[];
}

/** The funders of the programmes of a region, or of all programmes. */
export function funderRows(atlas: Atlas, regionId?: string): FunderRows {
  const programmes = regionId ? programmesOf(atlas, regionId) : atlas.programmes;
  const ids = new Set(programmes.map(({ programmeId }) => programmeId));
  const claims = regionId ? claimsIn(atlas, regionId).filter(({ programmeId }) => ids.has(programmeId)) : [];
  const columnsOf = regionId ? groupsOf(atlas, claims) : (programme: Programme) => regionsOf(atlas, programme);
  const wanted = regionId ? [...ACTIVITY_GROUP, ''] : regionsInOrder(atlas).map((region) => region.regionId);
  const columns = wanted.filter((column) => programmes.some((programme) => columnsOf(programme).includes(column)));
  const row = (id: string, own: Programme[]) => funderRow(id, own, columns, columnsOf);
  const without = programmes.filter(({ funders }) => funders.length === 0);
  const funders = unique(programmes.flatMap((programme) => programme.funders)).map((id) =>
    row(
      id,
      programmes.filter((programme) => programme.funders.includes(id)),
    ),
  );
  return {
    columns,
    funders: funders.sort((a, b) => descending(a.programmes.length, b.programmes.length)),
    notFound: without.length ? row('', without) : null,
    programmes,
    sources: unique([...programmes, ...claims].flatMap(({ sources }) => sources)),
  };
}

/** One row of the programmes of several funders, each programme once. */
export function joinedRow(rows: readonly FunderRow[], columns: readonly string[]): FunderRow {
  const programmes = unique(rows.flatMap((row) => row.programmes));
  return { ...totals(programmes), id: '', cells: columns.map((_, column) => unique(rows.flatMap(({ cells }) => cells[column] ?? []))) };
}

function funderRow(id: string, programmes: Programme[], columns: readonly string[], columnsOf: (programme: Programme) => string[]): FunderRow {
  return { ...totals(programmes), id, cells: columns.map((column) => programmes.filter((programme) => columnsOf(programme).includes(column))) };
}

function totals(programmes: Programme[]): Pick<FunderRow, 'programmes' | 'amounts' | 'published'> {
  const published = programmes.filter(({ amount }) => amount !== null);
  const amounts = rollups(
    published,
    (own) => sum(own, ({ amount }) => amount),
    ({ currency }) => currency,
  );
  return { programmes, amounts: amounts.sort(([, a], [, b]) => descending(a, b)), published: published.length };
}

/** The groups of the activities that a programme works on, by some claims; '' where none is named. */
function groupsOf(atlas: Atlas, claims: ReturnType<typeof claimsIn>): (programme: Programme) => string[] {
  return ({ programmeId }) => {
    const groups = claims.filter((row) => row.programmeId === programmeId).flatMap((row) => findActivity(atlas, row.activityId)?.group ?? []);
    return groups.length ? unique(groups) : [''];
  };
}
