import { describe, expect, test } from 'vitest';
import { ATLAS_ROOT } from '../../geo/steps/check.ts';
import { readDescriptor } from '../../geo/steps/descriptor.ts';
import { readTables } from '../../geo/steps/readTables.ts';
import type { Row, Tables } from '../../geo/steps/rows.ts';
import { staleCsv, staleText } from '../../geo/steps/stale.ts';
import { staleFacts } from '../../geo/steps/staleFacts.ts';
import { SMALL_ROOT } from './smallAtlas.ts';

const DAY = '2026-03-15';

const row = (table: string, cells: Record<string, string>): Row => ({ table, file: `r/${table}.csv`, folder: 'r', line: 2, cells });

function tablesOf(...rows: Row[]): Tables {
  const tables: Tables = { rows: new Map(), faults: [] };
  for (const entry of rows) tables.rows.set(entry.table, [...(tables.rows.get(entry.table) ?? []), entry]);
  return tables;
}

const source = (id: string, published: string) => row('sources', { source_id: id, published });
const programme = (cells: Record<string, string>) => row('programmes', { programme_id: 'p', name: 'P', status: 'running', sources: 's', ...cells });
const kinds = (...rows: Row[]) => staleFacts(tablesOf(...rows), DAY).map(({ kind }) => kind);

describe('stale facts', () => {
  test('a planned end that has passed, until the table says that it came', () => {
    const young = source('s', '2026-01');
    expect(kinds(young, programme({ end: '2025', end_basis: 'planned' }))).toEqual(['end-passed']);
    expect(kinds(young, programme({ end: '2026', end_basis: 'planned' }))).toEqual([]);
    expect(kinds(young, programme({ end: '2025', end_basis: 'planned', status: 'ended' }))).toEqual([]);
    expect(kinds(young, programme({ end: '2025', end_basis: 'stated' }))).toEqual([]);
  });

  test('what runs by the table, with no source younger than three years', () => {
    expect(kinds(source('s', '2023-03-15'), programme({}))).toEqual([]);
    expect(kinds(source('s', '2023-03-14'), programme({}))).toEqual(['running-old']);
    expect(kinds(source('s', ''), programme({}))).toEqual(['running-old']);
    expect(kinds(source('s', '2001'), source('t', '2025'), programme({ sources: 's;t' }))).toEqual([]);
  });

  test('States that rest on an older list than others of the same instrument, but for dated ones', () => {
    const party = (iso3: string, sources: string, date = '') => row('participations', { instrument_id: 'i', iso3, status: 'party', date, sources });
    const lists = [source('old', '2010'), source('new', '2020')];
    expect(staleFacts(tablesOf(...lists, party('SWE', 'old'), party('NOR', 'old', '2009'), party('DNK', 'new')), DAY)).toMatchObject([
      { kind: 'list-superseded', record: 'i', value: 'newest list 2020-12-31; older: SWE' },
    ]);
    expect(kinds(...lists, party('SWE', 'old;new'), party('DNK', 'new'))).toEqual([]);
  });

  test('are listed by region as text and as CSV, with file and line', () => {
    const facts = staleFacts(readTables(SMALL_ROOT, readDescriptor(ATLAS_ROOT)), DAY);
    expect(facts.length).toBeGreaterThan(0);
    expect(staleText(facts)).toMatch(/^amber-sound: \d+\n {2}a planned end has passed.*:\n {4}.+; amber-sound\/p.+\.csv:\d+/);
    expect(staleCsv(facts).split('\n')).toHaveLength(facts.length + 2);
  });
});
