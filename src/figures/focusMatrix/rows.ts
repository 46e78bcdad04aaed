import { ascending, group } from 'd3';
import type { ProgrammeStatus } from '../../atlas/enumerations.ts';
import { claimsIn, type FocusCell, focusIn } from '../../atlas/focus.ts';
import { mappedRegions } from '../../atlas/lookup.ts';
import { programmesOf, programmesOn } from '../../atlas/programmes.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Activity, Instrument, Programme, RecordOf, Region } from '../../atlas/schema.ts';
import { statusOn } from '../../atlas/status.ts';

/** The order in which programmes stand beside each other. */
export const STATUS_ORDER: readonly ProgrammeStatus[] = ['running', 'planned', 'unknown', 'ended'];

/** A programme that works on an activity: its status on the day, and the row of the table that says so. */
export interface Work {
  programme: Programme;
  status: ProgrammeStatus;
  link: RecordOf<'programmeActivities'>;
}

/** One activity in one region: what instruments say of it, and every programme of the region that works on it. */
export interface CellRow {
  activity: Activity;
  region: Region;
  cell: FocusCell;
  works: Work[];
}

/** A row of the matrix: an activity in each region. */
export interface ActivityRow {
  activity: Activity;
  /** One for each region, in the order of `regions`. */
  cells: CellRow[];
}

/** Activities by all regions of the map; an activity that no instrument names and no running programme works on is left out. */
export function worldRows(atlas: Atlas, day: string): { regions: Region[]; rows: ActivityRow[] } {
  const regions = mappedRegions(atlas);
  const cells = regions.map((region) => cellRows(atlas, region, day));
  const rows = atlas.activities.map((activity, index) => ({ activity, cells: cells.flatMap((column) => column[index] ?? []) }));
  return { regions, rows: rows.filter((row) => row.cells.some(({ cell }) => cell.state !== 'not-named')) };
}

/** Activities of one region, with the columns beside its cell. */
export interface RegionRows {
  region: Region;
  /** The instruments that name an activity. */
  instruments: Instrument[];
  /** The programmes that work on an activity: running, planned, of unknown status, ended. */
  programmes: { programme: Programme; status: ProgrammeStatus }[];
  cells: CellRow[];
}

/** Activities of one region that an instrument names or a programme of any status works on. */
export function regionRows(atlas: Atlas, region: Region, day: string): RegionRows {
  const cells = cellRows(atlas, region, day).filter(({ cell, works }) => cell.coverages.length > 0 || works.length > 0);
  const naming = new Set(cells.flatMap(({ cell }) => cell.coverages.map((row) => row.instrumentId)));
  const working = new Set(cells.flatMap(({ works }) => works.map(({ programme }) => programme.programmeId)));
  return {
    region,
    instruments: atlas.instruments.filter(({ instrumentId }) => naming.has(instrumentId)),
    programmes: programmesOf(atlas, region.regionId)
      .filter(({ programmeId }) => working.has(programmeId))
      .map((programme) => ({ programme, status: statusOn(programme, day) }))
      .sort((a, b) => ascending(STATUS_ORDER.indexOf(a.status), STATUS_ORDER.indexOf(b.status))),
    cells,
  };
}

/** A cell for each activity of the table, in its order. */
function cellRows(atlas: Atlas, region: Region, day: string): CellRow[] {
  const links = group(
    claimsIn(atlas, region.regionId),
    (row) => row.activityId,
    (row) => row.programmeId,
  );
  const programmes = programmesOn(atlas, region.regionId, day);
  const cellOf = focusIn(atlas, region.regionId, day);
  return atlas.activities.map((activity) => ({
    activity,
    region,
    cell: cellOf(activity.activityId),
    works: programmes.flatMap((programme) => {
      const [link] = links.get(activity.activityId)?.get(programme.programmeId) ?? [];
      return link ? [{ programme, status: statusOn(programme, day), link }] : [];
    }),
  }));
}
