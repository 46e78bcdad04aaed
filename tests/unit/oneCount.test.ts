import { expect, test } from 'vitest';
import { atlasAt } from '../../src/atlas/asOf.ts';
import { gapsOf } from '../../src/atlas/news.ts';
import { programmesOn, runningOn } from '../../src/atlas/programmes.ts';
import type { Atlas } from '../../src/atlas/records.ts';
import { centresFigure } from '../../src/figures/centres/centresFigure.ts';
import { latestDay } from '../../src/lib/edtf.ts';
import { centreFeatures, placedCentres } from '../../src/map/describe/centres.ts';
import { pageSummary } from '../../src/pages/pageSummary.ts';
import { workedSentence } from '../../src/pages/summary/regionSentence.ts';
import { themes } from '../../src/theme/tokens.ts';
import { english, atlas as realAtlas } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';
import { TIMES, TODAY } from './times.ts';

/** The atlas at a time, and the last day of that time; '' is today. */
const timeOf = (atlas: Atlas, at: string) => (at ? { atlas: atlasAt(atlas, at), day: latestDay(at) } : { atlas, day: TODAY });

test.each<[string, Atlas]>([
  ['the facts', realAtlas],
  ['the invented facts', smallAtlas],
])('in %s the numbers of a place and a time are one, in each region from 1976 to today', (_, whole) => {
  for (const at of ['', ...TIMES]) {
    const { atlas, day } = timeOf(whole, at);
    for (const { regionId } of atlas.region) {
      const where = `${regionId} ${at}`;
      const summary = pageSummary(atlas, english, { kind: 'region', id: regionId }, day);
      const figure = (id: string) => summary?.keyFigures.find((entry) => entry.id === id);
      // Centres: key figure, title and table of the figure, and filled symbols of the map.
      const [centres, drawn] = [figure('keysCentres'), centresFigure({ atlas, language: english, theme: themes.day, day, width: 800, regionId })];
      const { low = 0, high = 0 } = centres?.range ?? {};
      expect(drawn.title, where).toContain(`${centres?.value} working centre`);
      const places = new Map(atlas.centres.filter((row) => row.kind === 'centre' && row.regionId === regionId).map((row) => [row.name, row]));
      const listed = drawn.table.rows.filter(([name = '']) => places.has(name)).map((row) => row.at(-1));
      expect([listed.filter((word) => word === 'active').length, listed.filter((word) => word === 'may have worked then').length], where).toEqual([
        low,
        high - low,
      ]);
      const symbols = new Map(centreFeatures(placedCentres(atlas, regionId)).features.map(({ properties }) => [properties.centreId, properties.symbol]));
      const drawnOtherwise = [...places.values()].filter(
        ({ centreId, status }) => symbols.has(centreId) && (symbols.get(centreId) === 'hollow') !== (status !== 'active'),
      );
      expect(drawnOtherwise, where).toEqual([]);
      // Programmes: key figure and list. Gaps: key figure and sentence.
      const { running } = runningOn(programmesOn(atlas, regionId, day), day);
      expect(figure('keysRunning')?.range, where).toEqual({ low: running.length, high: running.length });
      const { gaps } = gapsOf(atlas, regionId, day);
      expect(figure('keysGaps')?.range, where).toEqual({ low: gaps.length, high: gaps.length });
      if (gaps.length > 1) expect(workedSentence(atlas, english, regionId, day), where).toContain(`for ${gaps.length} of`);
      // Every count says of itself that it is derived, or that it rests on what is unverified.
      expect(
        summary?.keyFigures.filter(({ range: counted, basis }) => counted && basis !== 'derived' && basis !== 'unverified'),
        where,
      ).toEqual([]);
    }
  }
});
