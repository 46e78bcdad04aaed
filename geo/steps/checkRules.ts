import { isAfter } from '../../src/lib/edtf.ts';
import { type Fault, fault, type Row, type Tables } from './readTables.ts';

const SPANS: Record<string, [string, string]> = {
  programmes: ['start', 'end'],
  phases: ['start', 'end'],
  milestones: ['date', 'end_date'],
  centres: ['opened', 'closed'],
  areas: ['valid_from', 'valid_to'],
  instruments: ['adopted', 'effective'],
};
const WITHOUT_SOURCES = new Set(['region', 'activities', 'states', 'organizations', 'sources', 'region_parts']);

/** Faults that need more than one cell: spans, phases inside programmes, sources, subjects, centre loops, folders. */
export function checkRules(tables: Tables, namedSources: readonly string[] = []): Fault[] {
  const rows = (name: string) => tables.rows.get(name) ?? [];
  return [
    ...Object.entries(SPANS).flatMap(([name, span]) => rows(name).flatMap((row) => checkSpan(row, span))),
    ...checkPhases(rows('phases'), rows('programmes')),
    ...checkSources(tables, namedSources),
    ...checkSubjects(tables),
    ...checkLeads(tables),
    ...checkParents(rows('centres')),
    ...checkMembers(tables),
    ...checkFolders(tables),
  ];
}

function at(row: Row, column: string, message: string): Fault {
  return fault(row.file, row.line, column, row.cells[column] ?? '', message);
}

function checkSpan(row: Row, [first, last]: [string, string]): Fault[] {
  const start = row.cells[first] ?? '';
  const end = row.cells[last] ?? '';
  return isAfter(start, end) ? [at(row, first, `is after ${last} ${end}; allowed: the same day or before`)] : [];
}

function checkPhases(phases: Row[], programmes: Row[]): Fault[] {
  const byId = new Map(programmes.map((row) => [row.cells.programme_id, row.cells]));
  return phases.flatMap((row) => {
    const whole = byId.get(row.cells.programme_id);
    if (!whole) return [];
    const { start = '', end = '' } = row.cells;
    const faults: Fault[] = [];
    if (isAfter(whole.start ?? '', start || end)) {
      faults.push(at(row, 'start', `begins before its programme; allowed: ${whole.start} or later`));
    }
    if (isAfter(end || start, whole.end ?? '')) {
      faults.push(at(row, 'end', `ends after its programme; allowed: ${whole.end} or before`));
    }
    return faults;
  });
}

const list = (cell: string | undefined) => (cell ?? '').split(';').filter(Boolean);

function checkSources(tables: Tables, named: readonly string[]): Fault[] {
  const known = new Map((tables.rows.get('sources') ?? []).map((row) => [row.cells.source_id ?? '', row]));
  const used = new Set<string>(named);
  const faults: Fault[] = [];
  for (const [table, rows] of tables.rows) {
    if (WITHOUT_SOURCES.has(table)) continue;
    for (const row of rows) {
      for (const id of list(row.cells.sources)) {
        used.add(id);
        if (!known.has(id)) faults.push(at(row, 'sources', `${id} is no source; allowed: ids of sources, separated by ;`));
      }
    }
  }
  for (const [id, row] of known) {
    if (!used.has(id)) faults.push(at(row, 'source_id', 'is used by no row; allowed: sources that a row names'));
  }
  return faults;
}

function checkSubjects(tables: Tables): Fault[] {
  const keys: [string, string][] = [
    ['region', 'region_id'],
    ['programmes', 'programme_id'],
    ['instruments', 'instrument_id'],
    ['activities', 'activity_id'],
  ];
  const homes = new Map<string, Row>();
  const faults: Fault[] = [];
  for (const [table, column] of keys) {
    for (const row of tables.rows.get(table) ?? []) {
      const id = row.cells[column] ?? '';
      const other = homes.get(id);
      if (other && other.table !== table) {
        faults.push(at(row, column, `is an id of ${other.table} too; allowed: unique over regions, programmes, instruments, activities`));
      }
      homes.set(id, row);
    }
  }
  for (const [table, column] of [
    ['itcp_record', 'relates_to'],
    ['sdg_links', 'subject_id'],
  ] as const) {
    for (const row of tables.rows.get(table) ?? []) {
      for (const id of list(row.cells[column])) {
        if (!homes.has(id)) faults.push(at(row, column, `${id}: allowed: an id of a region, programme, instrument or activity`));
      }
    }
  }
  for (const row of tables.rows.get('conflicts') ?? []) {
    const table = row.cells.subject_table ?? '';
    const ids = (tables.rows.get(table) ?? []).map((entry) => Object.values(entry.cells)[0]);
    if (!ids.includes(row.cells.subject_id ?? '')) faults.push(at(row, 'subject_id', `allowed: an id of ${table}`));
  }
  return faults;
}

function checkLeads(tables: Tables): Fault[] {
  const known = new Set([
    ...(tables.rows.get('organizations') ?? []).map((row) => row.cells.organization_id),
    ...(tables.rows.get('states') ?? []).map((row) => row.cells.iso3),
  ]);
  const withStates = new Set((tables.rows.get('programme_states') ?? []).map((row) => row.cells.programme_id));
  return (tables.rows.get('programmes') ?? []).flatMap((row) => [
    ...(['lead', 'funders'] as const).flatMap((column) =>
      list(row.cells[column])
        .filter((id) => !known.has(id))
        .map((id) => at(row, column, `${id}: allowed: ids of organizations and ISO 3166-1 alpha-3 codes`)),
    ),
    ...(withStates.has(row.cells.programme_id) || row.cells.note ? [] : [at(row, 'note', 'is empty; a programme without States needs a note')]),
  ]);
}

function checkParents(centres: Row[]): Fault[] {
  const parents = new Map(centres.map((row) => [row.cells.centre_id ?? '', row.cells.parent_centre_id ?? '']));
  return centres.flatMap((row) => {
    const seen = new Set<string>();
    let id = row.cells.centre_id ?? '';
    while (id && !seen.has(id)) {
      seen.add(id);
      id = parents.get(id) ?? '';
    }
    return id ? [at(row, 'parent_centre_id', `runs in a loop at ${id}; allowed: a tree`)] : [];
  });
}

function checkMembers(tables: Tables): Fault[] {
  const principal = new Map<string, string[]>();
  for (const row of tables.rows.get('instruments') ?? []) {
    if (row.cells.principal !== 'yes') continue;
    const region = row.cells.region_id ?? '';
    principal.set(region, [...(principal.get(region) ?? []), row.cells.instrument_id ?? '']);
  }
  const takesPart = new Set(
    (tables.rows.get('participations') ?? [])
      .filter((row) => row.cells.status === 'signed' || row.cells.status === 'party')
      .map((row) => `${row.cells.instrument_id}/${row.cells.iso3}`),
  );
  return (tables.rows.get('region_states') ?? []).flatMap((row) => {
    const { region_id: region = '', iso3 = '', role } = row.cells;
    const part = (principal.get(region) ?? []).some((id) => takesPart.has(`${id}/${iso3}`));
    if (role === 'member' && !part) return [at(row, 'role', 'takes part in no principal instrument; allowed: eligible, observer')];
    return role !== 'member' && part ? [at(row, 'role', 'takes part in a principal instrument; allowed: member')] : [];
  });
}

function checkFolders(tables: Tables): Fault[] {
  return [...tables.rows.values()]
    .flat()
    .flatMap((row) =>
      row.folder !== 'common' && row.cells.region_id && row.cells.region_id !== row.folder
        ? [at(row, 'region_id', `allowed: ${row.folder}, the folder it stands in`)]
        : [],
    );
}
