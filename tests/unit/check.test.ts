import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ATLAS_ROOT, checkAtlas, faultLine } from '../../geo/steps/check.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'roadstead-'));
  cpSync(ATLAS_ROOT, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('the real facts have no fault', () => {
  expect(checkAtlas(ATLAS_ROOT).faults.map(faultLine)).toEqual([]);
});

/** Each kind of fault: the file, what is broken in it, and what the report must name. */
const broken: [string, string, string | RegExp, string, RegExp][] = [
  ['a wrong header', 'djibouti-code/phases.csv', 'phase_id,programme_id', 'phase,programme_id', /^djibouti-code\/phases\.csv:1: .*must be phase_id/],
  ['a missing cell', 'djibouti-code/zone_states.csv', 'dcoc-area,COM,djibouti-code-s1', 'dcoc-area,COM', /zone_states\.csv:2: has 2 cells; allowed: 3/],
  ['no CSV', 'djibouti-code/phases.csv', 'Phase I,', '"Phase I,', /phases\.csv:\d+: is no well-formed CSV/],
  [
    'a value that is not allowed',
    'djibouti-code/centres.csv',
    ',inactive,',
    ',asleep,',
    /centres\.csv:2: status = "asleep": allowed: active, inactive, planned, unknown/,
  ],
  ['a number that is none', 'djibouti-code/centres.csv', '15.3545', 'north', /centres\.csv:2: lat = "north": allowed: a number/],
  ['a position out of range', 'djibouti-code/centres.csv', '15.3545', '95.3545', /centres\.csv:2: lat = "95\.3545": allowed: a number from -90 to 90/],
  [
    'a date that is no EDTF',
    'djibouti-code/participations.csv',
    '2009-01-29',
    '29 Jan 2009',
    /participations\.csv:\d+: date = "29 Jan 2009": allowed: a date in EDTF/,
  ],
  ['a day that does not exist', 'djibouti-code/participations.csv', '2009-01-29', '2009-02-30', /participations\.csv:\d+: date = "2009-02-30"/],
  ['space around a value', 'djibouti-code/centres.csv', ',ReMISC,', ', ReMISC,', /short_name = " ReMISC": has space around it/],
  [
    'a key that stands twice',
    'djibouti-code/phases.csv',
    'crimario-2,',
    'crimario-1,',
    /phase_id = "crimario-1": stands at djibouti-code\/phases\.csv:2 already/,
  ],
  [
    'a foreign key across regions',
    'common/region_programmes.csv',
    'east-asia,crimario',
    'east-asia,crimaria',
    /region_programmes\.csv:2: programme_id = "crimaria": allowed: an id of programmes/,
  ],
  ['an unknown State', 'djibouti-code/programme_states.csv', 'dcoc-tf,COM', 'dcoc-tf,COX', /programme_states\.csv:2: iso3 = "COX": allowed: an id of states/],
  [
    'a start after its end',
    'djibouti-code/programmes.csv',
    '2020-05-01,stated,2024-04-30',
    '2025-05-01,stated,2024-04-30',
    /programmes\.csv:\d+: start = "2025-05-01": is after end 2024-04-30/,
  ],
  [
    'a phase outside its programme',
    'djibouti-code/phases.csv',
    'crimario-1,crimario,1,Phase I,2015-01',
    'crimario-1,crimario,1,Phase I,2012-01',
    /phases\.csv:2: start = "2012-01": begins before its programme/,
  ],
  [
    'a centre in mid-ocean',
    'djibouti-code/centres.csv',
    '15.3545,44.2065',
    '-15.3545,75.2065',
    /centres\.csv:2: lat \+ lon = "-15\.3545, 75\.2065": is at sea/,
  ],
  [
    'a row without a source',
    'djibouti-code/zone_states.csv',
    'dcoc-area,COM,djibouti-code-s1',
    'dcoc-area,COM,',
    /zone_states\.csv:2: sources = "": is empty; a value is required/,
  ],
  [
    'a source that does not exist',
    'djibouti-code/zone_states.csv',
    'dcoc-area,COM,djibouti-code-s1',
    'dcoc-area,COM,djibouti-code-s999',
    /djibouti-code-s999 is no source/,
  ],
  [
    'a source that nothing uses',
    'djibouti-code/sources.csv',
    /$/,
    'djibouti-code-s998,Unused,IMO,2021,,read,\n',
    /source_id = "djibouti-code-s998": is used by no row/,
  ],
  ['a funder that nobody knows', 'djibouti-code/programmes.csv', ',imo,JPN;', ',imo,XXJ;', /funders = .*XXJ: allowed: ids of organizations/],
  [
    'a loop of parent centres',
    'djibouti-code/centres.csv',
    'dcoc-2009,,,Declared',
    'dcoc-2009,remisc,,Declared',
    /parent_centre_id = "remisc": runs in a loop/,
  ],
  [
    'a member that takes part in nothing',
    'djibouti-code/region_states.csv',
    'FRA,eligible',
    'FRA,member',
    /role = "member": takes part in no principal instrument/,
  ],
  ['a subject that does not exist', 'common/itcp_record.csv', 'global;itcp,global-seed', 'global;itcq,global-seed', /relates_to = .*itcq: allowed: an id of/],
  ['a table in the wrong folder', 'djibouti-code/phases.csv', '', '', /activities\.csv:0: does not belong here/],
];

test.each(broken)('%s is named', (name, file, from, to, expected) => {
  const path = join(root, file);
  if (name.startsWith('a table in the wrong folder')) cpSync(join(root, 'common/activities.csv'), join(root, 'djibouti-code/activities.csv'));
  else {
    const text = readFileSync(path, 'utf8');
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    writeFileSync(path, changed);
  }
  expect(checkAtlas(root).faults.map(faultLine)).toEqual(expect.arrayContaining([expect.stringMatching(expected)]));
});
