import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { atlasAt } from '../../src/atlas/asOf.ts';
import type { IncidentCounts } from '../../src/atlas/incidents.ts';
import type { Atlas } from '../../src/atlas/records.ts';
import { type TrustedFile, trustedAtlas } from '../../src/atlas/trusted.ts';
import { dataName, decadeOf, REST, shapesName, wordsName } from '../../src/embed/choice.ts';
import { saidLine } from '../../src/embed/saidLine.ts';
import { FIGURES, makeFigure } from '../../src/figures/registry.ts';
import { makeLanguage } from '../../src/i18n/language.ts';
import { describeMap } from '../../src/map/describe/describeMap.ts';
import type { MapData } from '../../src/map/describe/types.ts';
import { sceneToSvg } from '../../src/render/svg.ts';
import { themes } from '../../src/theme/tokens.ts';
import { DEFAULT_LAYERS } from '../../src/view/viewState.ts';
import { TESTED_DIST } from '../smallSite.ts';
import { builtAtlas, DAY, incidents } from './site.ts';

const english = makeLanguage('en');
const regionIds = builtAtlas.region.map((row) => row.regionId);

interface DataFile {
  of: string;
  atlas: TrustedFile;
  incidents?: IncidentCounts;
  said?: string;
  hasLaterWords?: boolean;
  data: MapData;
}

/** The contents of a data file as its script hands them over. */
function dataFile(name: string): DataFile {
  const text = readFileSync(join(TESTED_DIST, 'data/embed', `${name}.js`), 'utf8');
  let contents: unknown;
  new Function('roadsteadData', text)((given: string, value: unknown) => {
    expect(given).toBe(name);
    contents = value;
  });
  return contents as DataFile;
}

/** The atlas of the English data files of a name with, where there is one, the rest; and the counts of incidents. */
function carried(name: string): Pick<DataFile, 'incidents'> & { atlas: Atlas } {
  const [shared, words] = [dataFile(name), dataFile(wordsName(name, 'en'))];
  const rest = words.said === undefined ? [] : [name + REST, ...(shared.hasLaterWords ? [wordsName(name + REST, 'en')] : [])].map(dataFile);
  expect(new Set([shared, words, ...rest].map(({ of }) => of)).size).toBe(1);
  return { ...shared, ...words, atlas: trustedAtlas(shared.atlas, words.atlas, ...rest.map(({ atlas }) => atlas)) };
}

const choices = FIGURES.flatMap(({ id, perRegion, spanYears }) =>
  [undefined, ...(perRegion ? regionIds : [])].map((regionId) => ({ id, regionId, spanYears })),
);

test.each(choices)('$id, $regionId: the small data file gives the very figure that the whole atlas gives, today and in 2012', ({ id, regionId, spanYears }) => {
  for (const at of ['', '2012']) {
    const { atlas: small, incidents: counts = incidents } = carried(dataName({ id, regionId, decade: spanYears ? decadeOf(at, DAY) : undefined }));
    const [day, later] = at ? ['2012-12-31', (atlas: typeof small) => ({ atlas, today: DAY })] : [DAY, () => undefined];
    const make = (atlas: typeof small, from: typeof incidents) =>
      makeFigure(id, {
        atlas: at ? atlasAt(atlas, at) : atlas,
        later: later(atlas),
        language: english,
        theme: themes.day,
        day,
        width: 640,
        incidents: from,
        ...(regionId ? { regionId } : {}),
      });
    const [one, other] = [make(small, counts), make(builtAtlas, incidents)];
    expect({ ...one.table, data: undefined }).toEqual({ ...other.table, data: undefined });
    expect(one.summary).toBe(other.summary);
    // An embed has one source for all of which it shows the same, so what a reader sees of the sources is compared, not their ids.
    expect(saidLine(english, small, one.sources)).toEqual(saidLine(english, builtAtlas, other.sources));
    const picture = ({ scene }: typeof one) => scene && sceneToSvg(scene, { interactive: true, label: '', idPrefix: 'p' }).svg;
    expect(picture(one)).toBe(picture(other));
  }
});

test.each(regionIds)('the map of %s has the same members, centres and limits from its small data file', (regionId) => {
  const { atlas: small } = carried(`map.${regionId}`);
  const { data } = dataFile(shapesName(regionId));
  const mapOf = (from: typeof small) => describeMap({ atlas: from, language: english, data, layers: DEFAULT_LAYERS, day: DAY, regionId });
  const [one, other] = [mapOf(small), mapOf(builtAtlas)];
  expect(one.targets).toEqual(other.targets);
  expect([...one.classes]).toEqual([...other.classes]);
  expect(one.limits).toEqual(other.limits);
  expect(one.bounds).toEqual(other.bounds);
});
