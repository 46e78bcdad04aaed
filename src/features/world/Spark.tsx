import { useMemo } from 'react';
import * as say from '#messages';
import { regionsInOrder } from '../../atlas/lookup.ts';
import { runningYears } from '../../atlas/running.ts';
import { useFacts, useSite } from '../panel/context.tsx';

/** The first year that a spark shows. */
export const SPARK_START = 2005;
const [WIDTH, HEIGHT, EDGE] = [70, 24, 3];

/** How many programmes were known to run at the end of each year since 2005, up to the time that is shown, by region; `most` is the largest number of all. */
export function useSparks(): { get: (regionId: string) => number[] | undefined; most: number } {
  const { fullAtlas, today, day } = useFacts();
  return useMemo(() => {
    const until = Number(day.slice(0, 4));
    const byRegion = new Map(
      regionsInOrder(fullAtlas).map(({ regionId }) => {
        const counts = new Map(runningYears(fullAtlas, today, regionId).map(({ year, certain }) => [year, certain.length]));
        return [regionId, Array.from({ length: Math.max(0, until - SPARK_START + 1) }, (_, index) => counts.get(SPARK_START + index) ?? 0)];
      }),
    );
    return { get: (regionId) => byRegion.get(regionId), most: Math.max(1, ...[...byRegion.values()].flat()) };
  }, [fullAtlas, today, day]);
}

/** Numbers by year as steps from the line of zero, on the scale of all sparks, with a dot at the last. */
export function Spark({ values, most, color }: { values: readonly number[]; most: number; color: string }) {
  const { language } = useSite();
  const y = (value: number) => Math.round((HEIGHT - EDGE - (value / most) * (HEIGHT - 2 * EDGE)) * 10) / 10;
  const step = (WIDTH - 2 * EDGE) / Math.max(1, values.length - 1);
  const x = (index: number) => Math.round((EDGE + index * step) * 10) / 10;
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  const words = say.worldSparkWords(language, { from: language.number(first), first: String(SPARK_START), to: language.number(last) });
  return (
    <svg className="spark" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words}>
      <path className="spark-zero" d={`M${EDGE} ${y(0)}H${WIDTH - EDGE}`} />
      <path d={`M${x(0)} ${y(first)}${values.map((value, index) => `H${x(index)}V${y(value)}`).join('')}`} fill="none" stroke={color} strokeWidth={1.6} />
      <circle cx={x(values.length - 1)} cy={y(last)} r={2.4} fill={color} />
    </svg>
  );
}
