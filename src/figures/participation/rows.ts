import { ascending, groups } from 'd3';
import { mappedRegions } from '../../atlas/lookup.ts';
import { principalInstruments } from '../../atlas/participation.ts';
import type { Atlas, Participation } from '../../atlas/records.ts';
import type { Instrument } from '../../atlas/schema.ts';
import { type Range, takingPart } from '../../atlas/taking.ts';
import { latestDay, sortingDay, yearFraction } from '../../lib/edtf.ts';
import { participationSteps, type Step } from './steps.ts';

/** The facts of the time that is shown, and where that is not today those of today too. */
interface Facts {
  atlas: Atlas;
  later?: { atlas: Atlas } | undefined;
  regionId?: string;
}

/** An instrument with its participations at the time that is shown. */
export interface InstrumentRow {
  instrument: Instrument;
  /** Participations that count at the time that is shown, by date, those without one last. */
  counted: Participation[];
  /** How many for certain, and how many at most. */
  range: Range;
  /** How many are drawn: what came after the time that is shown too. */
  drawn: number;
  steps: Step[];
  points: DatePoint[];
  /** How many of the drawn have a date. */
  dated: number;
  /** How many neither have a date nor stand in a dated source. */
  undated: number;
}

/** The States that took part on one date, and how many had taken part for certain by its end. */
export interface DatePoint {
  date: string;
  /** The end of the date as a decimal year. */
  year: number;
  count: number;
  participations: Participation[];
}

/** The principal instruments of a region, or of all mapped regions, or one instrument alone. */
export function instrumentRows({ atlas, later, regionId }: Facts, instrumentId?: string): InstrumentRow[] {
  return shownInstruments(atlas, regionId, instrumentId).map((instrument) => {
    const { certain, open, range } = takingPart(atlas, instrument.instrumentId);
    const counted = [...certain, ...open];
    const drawn = later ? takingPart(later.atlas, instrument.instrumentId).certain : counted;
    const { steps, dated, undated } = participationSteps(drawn, instrument.adopted);
    return {
      instrument,
      counted: [...counted].sort((a, b) => ascending(sortingDay(a.date), sortingDay(b.date))),
      range,
      drawn: drawn.length,
      steps,
      points: datePoints(dated, steps),
      dated: dated.length,
      undated: undated.length,
    };
  });
}

function shownInstruments(atlas: Atlas, regionId?: string, instrumentId?: string): Instrument[] {
  if (instrumentId) return atlas.instruments.filter((row) => row.instrumentId === instrumentId);
  const regionIds = regionId ? [regionId] : mappedRegions(atlas).map((region) => region.regionId);
  return regionIds.flatMap((id) => principalInstruments(atlas, id));
}

function datePoints(dated: readonly Participation[], steps: readonly Step[]): DatePoint[] {
  return groups(dated, (row) => row.date).map(([date, participations]) => {
    const year = yearFraction(latestDay(date));
    return { date, year, count: steps.findLast((step) => step.year <= year)?.low ?? 0, participations };
  });
}
