import { describe, expect, test } from 'vitest';
import type { Source } from '../../src/atlas/schema.ts';
import { makeLanguage } from '../../src/i18n/language.ts';
import { sourceLine } from '../../src/i18n/sourceLine.ts';
import { smallAtlas } from './smallAtlas.ts';

const [english, french] = [makeLanguage('en'), makeLanguage('fr')];

/** An atlas with these sources: each is a publisher, a date of publication and a rank; its id is its place. */
function atlasWith(...rows: [publisher: string, published: string, rank: number][]) {
  const sources = rows.map(([publisher, published, rank], place): Source => {
    const [any] = smallAtlas.sources;
    if (!any) throw new Error('the small atlas has sources');
    return { ...any, sourceId: `s${place}`, publisher, published, rank };
  });
  return { atlas: { ...smallAtlas, sources }, ids: sources.map(({ sourceId }) => sourceId) };
}

function lineOf(...rows: [publisher: string, published: string, rank: number][]): string {
  const { atlas, ids } = atlasWith(...rows);
  return sourceLine(english, atlas, ids);
}

describe('a source line', () => {
  test('names the best three, each once, with its years', () => {
    expect(lineOf(['A blog', '2020', 6], ['IMO', '2022-03-01', 1], ['A paper', '2019', 5], ['ECOWAS', '2014', 3], ['IMO', '2009', 1])).toBe(
      'Sources: IMO 2009–2022; ECOWAS 2014; A paper 2019; and others, listed with the facts.',
    );
  });

  test('puts the newest first among equals, undated ones last', () => {
    expect(lineOf(['One', '2001', 3], ['Any', '', 3], ['Two', '2002', 3])).toBe('Sources: Two 2002; One 2001; Any.');
  });

  test('names a publisher without a dated source alone', () => {
    expect(lineOf(['IMO', '', 1])).toBe('Sources: IMO.');
  });

  test('takes the years of windows and of approximate dates', () => {
    expect(lineOf(['IMO', '[2009..2011-02]', 1], ['UN', '2018~', 2])).toBe('Sources: IMO 2009–2011; UN 2018.');
  });

  test('counts texts taken from another publisher as those of who published them, and joint ones for both', () => {
    expect(lineOf(['News, from IMO', '2020', 5], ['News', '2021', 5], ['FAO; UNEP', '2017', 2], ['FAO (copy)', '2018', 6])).toBe(
      'Sources: FAO 2017–2018; UNEP 2017; News 2020–2021.',
    );
  });

  test('says where there are copies and blogs only', () => {
    expect(lineOf(['A blog', '2020', 6])).toBe('Sources: A blog 2020. Only copies and blogs were found for this.');
    expect(lineOf(['A blog', '2020', 6], ['A paper', '2019', 5])).not.toContain('Only');
  });

  test('does not say so while a source is still to be loaded', () => {
    const { atlas, ids } = atlasWith(['A blog', '2020', 6]);
    expect(sourceLine(english, atlas, [...ids, 'elsewhere-s1'])).toBe('Sources: A blog 2020.');
    expect(sourceLine(french, atlas, ids)).toContain('Seuls des copies');
  });

  test('is empty where nothing is loaded', () => {
    expect(sourceLine(english, smallAtlas, ['elsewhere-s1'])).toBe('');
  });
});
