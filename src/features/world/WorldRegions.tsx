import { descending } from 'd3';
import { useMemo, useState } from 'react';
import * as say from '#messages';
import { rangeWords } from '../../i18n/range.ts';
import { type RegionCounts, regionCounts } from '../../pages/regionCounts.ts';
import { cssTheme } from '../../theme/css.ts';
import { regionHue } from '../../theme/tokens.ts';
import { useFacts, useSite } from '../panel/context.tsx';
import { PageLink } from '../panel/PageLink.tsx';
import { SPARK_START, Spark, useSparks } from './Spark.tsx';

type Sorting = 'name' | 'runs' | 'states' | 'gaps';

/** The regions as rows: the programmes running by year, how many run, the States that take part, and the gaps; sorted as the reader likes. */
export function WorldRegions() {
  const { language } = useSite();
  const { atlas, day } = useFacts();
  const [sorting, setSorting] = useState<Sorting>('runs');
  const rows = useMemo(() => regionCounts(atlas, day), [atlas, day]);
  const sparks = useSparks();
  const sorted = rows.toSorted((a, b) =>
    sorting === 'name' ? language.compare(a.name, b.name) : descending(sortValue(a, sorting), sortValue(b, sorting)) || language.compare(a.name, b.name),
  );
  const head = (by: Sorting, words: string, className?: string) => (
    <th scope="col" className={className} aria-sort={sorting === by ? (by === 'name' ? 'ascending' : 'descending') : 'none'}>
      <button type="button" onClick={() => setSorting(by)}>
        {words}
      </button>
    </th>
  );
  return (
    <div className="region-table">
      <table className="region-rows" aria-label={say.worldRegions(language)}>
        <thead>
          <tr>
            {head('name', say.wordsRegion(language))}
            <th scope="col">{say.worldColumnsSince(language, { year: String(SPARK_START) })}</th>
            {head('runs', say.worldColumnsRuns(language), 'number')}
            {head('states', say.worldColumnsStates(language), 'number')}
            {head('gaps', say.worldColumnsGaps(language), 'number')}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <RegionRow key={row.region.regionId} row={row} spark={sparks.get(row.region.regionId)} most={sparks.most} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RegionRow({ row: { region, name, isYet, runs, states, named, gaps }, spark, most }: { row: RegionCounts; spark: number[] | undefined; most: number }) {
  const { language } = useSite();
  const hue = regionHue(cssTheme, region.regionId);
  return (
    <tr>
      <th scope="row">
        <PageLink page={{ kind: 'region', id: region.regionId }}>
          <span className="swatch" style={{ background: `color-mix(in srgb, ${hue.fill} 30%, transparent)`, borderColor: hue.fill }} />
          <span>
            {name}
            {!isYet && <small>{say.worldNotYet(language)}</small>}
          </span>
        </PageLink>
      </th>
      <td>{spark && <Spark values={spark} most={most} color={hue.ink} />}</td>
      <td className="number">
        <strong>{language.number(runs)}</strong>
      </td>
      <td className="number">{states.high ? rangeWords(language, states) : ''}</td>
      <td className="number">
        {named > 0 && (
          <>
            {gaps ? <strong>{language.number(gaps)}</strong> : language.number(gaps)} {say.worldGapsOf(language, { named: language.number(named) })}
          </>
        )}
      </td>
    </tr>
  );
}

const sortValue = (row: RegionCounts, by: Exclude<Sorting, 'name'>) => (by === 'states' ? row.states.high : row[by]);
