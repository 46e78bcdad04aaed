import { describe, expect, test } from 'vitest';
import { checkParents } from '../../geo/steps/check/centres.ts';
import { checkFields } from '../../geo/steps/check/fields.ts';
import { checkFolders } from '../../geo/steps/check/folders.ts';
import { checkKeys } from '../../geo/steps/check/keys.ts';
import { checkMembers } from '../../geo/steps/check/members.ts';
import { checkPositions } from '../../geo/steps/check/positions.ts';
import { checkProgrammes } from '../../geo/steps/check/programmes.ts';
import { checkSources } from '../../geo/steps/check/sources.ts';
import { checkPhases, checkSpans } from '../../geo/steps/check/spans.ts';
import { checkConflicts, checkSubjects } from '../../geo/steps/check/subjects.ts';
import { ATLAS_ROOT, checkAtlas } from '../../geo/steps/check.ts';
import { type DataPackage, readDescriptor } from '../../geo/steps/descriptor.ts';
import { type Fault, faultLine, type Tables } from '../../geo/steps/rows.ts';

const descriptor = readDescriptor(ATLAS_ROOT);

type Cells = Record<string, string>;
type Rule = (tables: Tables, descriptor: DataPackage) => Fault[];

/** A few invented rows as if they had been read from the folder `sound`: the first stands in line 2. */
function tablesOf(rows: Record<string, Cells[]>): Tables {
  const entries = Object.entries(rows).map(
    ([table, list]) => [table, list.map((cells, index) => ({ table, file: `sound/${table}.csv`, folder: 'sound', line: index + 2, cells }))] as const,
  );
  return { rows: new Map(entries), faults: [] };
}

/** The faults of a rule in one table's column, as lines; other columns of the invented rows are left empty. */
function faultsIn(rule: Rule, rows: Record<string, Cells[]>, column?: string): string[] {
  const faults = rule(tablesOf(rows), descriptor);
  return faults.filter((fault) => !column || fault.column === column).map(faultLine);
}

test('the real facts have no fault', () => {
  expect(checkAtlas(ATLAS_ROOT).faults.map(faultLine)).toEqual([]);
  // All tables are read and compared; a slow machine needs more than the usual time.
}, 240_000);

describe('one cell', () => {
  const cases: [why: string, table: string, column: string, good: string, bad: string, allowed: string][] = [
    ['a value that is not listed', 'centres', 'status', 'inactive', 'asleep', 'allowed: active, inactive, planned, unknown'],
    ['a number that is none', 'centres', 'lat', '15.35', 'north', 'allowed: a number'],
    ['a position out of range', 'centres', 'lat', '-4', '95.3545', 'allowed: a number from -90 to 90'],
    ['a part of a year', 'observations', 'year', '2011', '2011.5', 'allowed: a whole number'],
    ['a date in words', 'participations', 'date', '2009-01-29', '29 Jan 2009', 'allowed: a date in EDTF, such as 2011, 2016-02 or [2009-01-30..2010-03-10]'],
    [
      'a day that does not exist',
      'participations',
      'date',
      '2008-02-29',
      '2009-02-30',
      'allowed: a date in EDTF, such as 2011, 2016-02 or [2009-01-30..2010-03-10]',
    ],
    ['space around a value', 'centres', 'short_name', 'ReMISC', ' ReMISC', 'has space around it; allowed: none'],
    ['a code in small letters', 'states', 'iso3', 'COM', 'com', 'allowed: [A-Z]{3}'],
    ['no source', 'zone_states', 'sources', 'sound-s1', '', 'is empty; a value is required'],
  ];
  test.each(cases)('%s', (_, table, column, good, bad, allowed) => {
    expect(faultsIn(checkFields, { [table]: [{ [column]: good }] }, column)).toEqual([]);
    expect(faultsIn(checkFields, { [table]: [{ [column]: bad }] }, column)).toEqual([`sound/${table}.csv:2: ${column} = ${JSON.stringify(bad)}: ${allowed}`]);
  });
});

describe('several cells', () => {
  const phase = { phase_id: 'patrol-1', programme_id: 'patrol' };
  const programme = { programme_id: 'patrol', start: '2015', end: '2020-06' };
  const instrument = { instrument_id: 'code', region_id: 'sound', principal: 'yes' };
  const cases: [why: string, rule: Rule, good: Record<string, Cells[]>, bad: Record<string, Cells[]>, line: string][] = [
    [
      'a State named for a phase of another programme',
      checkProgrammes,
      { phases: [phase], programme_states: [{ programme_id: 'patrol', iso3: 'KEN', phases: 'patrol-1' }] },
      { phases: [phase], programme_states: [{ programme_id: 'watch', iso3: 'KEN', phases: 'patrol-1' }] },
      'sound/programme_states.csv:2: phases = "patrol-1": patrol-1: allowed: ids of phases of watch',
    ],
    [
      'a key that stands twice',
      checkKeys,
      { phases: [phase, { ...phase, phase_id: 'patrol-2' }], programmes: [programme] },
      { phases: [phase, phase], programmes: [programme] },
      'sound/phases.csv:3: phase_id = "patrol-1": stands at sound/phases.csv:2 already; allowed: once',
    ],
    [
      'a reference to no row',
      checkKeys,
      { phases: [phase], programmes: [programme] },
      { phases: [{ ...phase, programme_id: 'patrols' }], programmes: [programme] },
      'sound/phases.csv:2: programme_id = "patrols": allowed: an id of programmes',
    ],
    [
      'a reference to no row of its own table',
      checkKeys,
      { centres: [{ centre_id: 'north' }, { centre_id: 'south', parent_centre_id: 'north' }] },
      { centres: [{ centre_id: 'north' }, { centre_id: 'south', parent_centre_id: 'east' }] },
      'sound/centres.csv:3: parent_centre_id = "east": allowed: an id of centres',
    ],
    [
      'a start after its end',
      checkSpans,
      { programmes: [{ start: '2020-05-01', end: '2020' }] },
      { programmes: [{ start: '2025-05-01', end: '2024-04-30' }] },
      'sound/programmes.csv:2: start = "2025-05-01": is after end 2024-04-30; allowed: the same day or before',
    ],
    [
      'a phase before its programme',
      checkPhases,
      { phases: [{ ...phase, start: '2015-03' }], programmes: [programme] },
      { phases: [{ ...phase, start: '2012-01' }], programmes: [programme] },
      'sound/phases.csv:2: start = "2012-01": begins before its programme; allowed: 2015 or later',
    ],
    [
      'a phase after its programme',
      checkPhases,
      { phases: [{ ...phase, end: '2020' }], programmes: [programme] },
      { phases: [{ ...phase, end: '2021' }], programmes: [programme] },
      'sound/phases.csv:2: end = "2021": ends after its programme; allowed: 2020-06 or before',
    ],
    [
      'a source that does not exist',
      (tables) => checkSources(tables),
      { zone_states: [{ sources: 's1;s2' }], sources: [{ source_id: 's1' }, { source_id: 's2' }] },
      { zone_states: [{ sources: 's1;s9' }], sources: [{ source_id: 's1' }] },
      'sound/zone_states.csv:2: sources = "s1;s9": s9 is no source; allowed: ids of sources, separated by ;',
    ],
    [
      'a source that nothing uses',
      (tables) => checkSources(tables),
      { zone_states: [{ sources: 's1' }], sources: [{ source_id: 's1' }] },
      { zone_states: [{ sources: 's1' }], sources: [{ source_id: 's1' }, { source_id: 's2' }] },
      'sound/sources.csv:3: source_id = "s2": is used by no row; allowed: sources that a row names',
    ],
    [
      'a funder that nobody knows',
      checkProgrammes,
      { programmes: [{ funders: 'imo;JPN', note: 'No States.' }], organizations: [{ organization_id: 'imo' }], states: [{ iso3: 'JPN' }] },
      { programmes: [{ funders: 'imo;XXJ', note: 'No States.' }], organizations: [{ organization_id: 'imo' }], states: [{ iso3: 'JPN' }] },
      'sound/programmes.csv:2: funders = "imo;XXJ": XXJ: allowed: ids of organizations and ISO 3166-1 alpha-3 codes',
    ],
    [
      'a programme without States that does not say why',
      checkProgrammes,
      { programmes: [programme], programme_states: [{ programme_id: 'patrol' }] },
      { programmes: [programme] },
      'sound/programmes.csv:2: note = "": is empty; a programme without States needs a note',
    ],
    [
      'a loop of parents',
      checkParents,
      { centres: [{ centre_id: 'north' }, { centre_id: 'south', parent_centre_id: 'north' }] },
      { centres: [{ centre_id: 'north', parent_centre_id: 'north' }] },
      'sound/centres.csv:2: parent_centre_id = "north": runs in a loop at north; allowed: a tree',
    ],
    [
      'a member that takes part in nothing',
      checkMembers,
      {
        instruments: [instrument],
        participations: [{ instrument_id: 'code', iso3: 'COM', status: 'signed' }],
        region_states: [{ region_id: 'sound', iso3: 'COM', role: 'member' }],
      },
      {
        instruments: [instrument],
        participations: [{ instrument_id: 'code', iso3: 'COM', status: 'eligible' }],
        region_states: [{ region_id: 'sound', iso3: 'COM', role: 'member' }],
      },
      'sound/region_states.csv:2: role = "member": takes part in no principal instrument; allowed: eligible, observer',
    ],
    [
      'an observer that takes part',
      checkMembers,
      {
        instruments: [{ ...instrument, principal: 'no' }],
        participations: [{ instrument_id: 'code', iso3: 'COM', status: 'party' }],
        region_states: [{ region_id: 'sound', iso3: 'COM', role: 'observer' }],
      },
      {
        instruments: [instrument],
        participations: [{ instrument_id: 'code', iso3: 'COM', status: 'party' }],
        region_states: [{ region_id: 'sound', iso3: 'COM', role: 'observer' }],
      },
      'sound/region_states.csv:2: role = "observer": takes part in a principal instrument; allowed: member',
    ],
    [
      'a subject that does not exist',
      checkSubjects,
      { itcp_record: [{ relates_to: 'sound;patrol' }], region: [{ region_id: 'sound' }], programmes: [programme] },
      { itcp_record: [{ relates_to: 'sound;patrols' }], region: [{ region_id: 'sound' }], programmes: [programme] },
      'sound/itcp_record.csv:2: relates_to = "sound;patrols": patrols: allowed: an id of a region, programme, instrument or activity',
    ],
    [
      'an id that two tables share',
      checkSubjects,
      { instruments: [instrument], programmes: [programme] },
      { instruments: [{ ...instrument, instrument_id: 'patrol' }], programmes: [programme] },
      'sound/instruments.csv:2: instrument_id = "patrol": is an id of programmes too; allowed: unique over regions, programmes, instruments, activities',
    ],
    [
      'a conflict about no record',
      checkConflicts,
      { conflicts: [{ subject_table: 'programmes', subject_id: 'patrol' }], programmes: [programme] },
      { conflicts: [{ subject_table: 'programmes', subject_id: 'patrols' }], programmes: [programme] },
      'sound/conflicts.csv:2: subject_id = "patrols": allowed: an id of programmes',
    ],
    [
      'a row in the folder of another region',
      checkFolders,
      { centres: [{ region_id: 'sound' }] },
      { centres: [{ region_id: 'strait' }] },
      'sound/centres.csv:2: region_id = "strait": allowed: sound, the folder it stands in',
    ],
  ];
  test.each(cases)('%s', (_, rule, good, bad, line) => {
    expect(faultsIn(rule, good)).toEqual([]);
    expect(faultsIn(rule, bad)).toEqual([line]);
  });
});

describe('positions of centres', () => {
  const centre = (lat: number, lon: number) => ({ lat: String(lat), lon: String(lon) });
  test('on land, and in a harbour that the drawn coast leaves at sea', () => {
    expect(
      faultsIn(checkPositions, { centres: [centre(15.35, 44.2), centre(12.6, 43.6), centre(-16.8, 179.99), centre(-16.8, -179.99), { lat: '', lon: '' }] }),
    ).toEqual([]);
  });
  test('in mid-ocean', () => {
    expect(faultsIn(checkPositions, { centres: [centre(-15.3545, 75.2065)] })).toEqual([
      'sound/centres.csv:2: lat + lon = "-15.3545, 75.2065": is at sea; allowed: on land or within 60 nautical miles of a coast',
    ]);
  });
  test('on either side of the tolerance: about 52 and 66 nautical miles off the coast of Somalia', () => {
    expect(faultsIn(checkPositions, { centres: [centre(8, 51.01)] })).toEqual([]);
    expect(faultsIn(checkPositions, { centres: [centre(8, 51.27)] })).toHaveLength(1);
  });
});
