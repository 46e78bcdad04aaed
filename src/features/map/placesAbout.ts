import { focusCell, instrumentIdsOf } from '../../atlas/focus.ts';
import { takesPart } from '../../atlas/participation.ts';
import type { Atlas } from '../../atlas/records.ts';
import { yearOf } from '../../lib/edtf.ts';

/** The day that is shown, and the region of the page if it has one. */
interface Shown {
  day: string;
  regionId: string | undefined;
}

/**
 * The places on the map that a record stands for, as `state.KEN` or `centre.rmrcc`: a programme stands at the States that it names, an instrument at those that take part, an activity at
 * those of the programmes that work on it in the region, a year at the States that joined and the centres that opened in it there; all else stands at itself.
 */
export function placesOf(atlas: Atlas, record: string, { day, regionId }: Shown): string[] {
  const [kind, id] = [record.slice(0, record.indexOf('.')), record.slice(record.indexOf('.') + 1)];
  switch (kind) {
    case 'programme':
      return statesOf(atlas, [id]);
    case 'instrument':
      return joinedStates(atlas, (instrumentId) => instrumentId === id);
    case 'activity':
      return regionId
        ? statesOf(
            atlas,
            focusCell(atlas, regionId, id, day).running.map(({ programmeId }) => programmeId),
          )
        : [];
    case 'year':
      return regionId ? placesOfYear(atlas, id, regionId) : [];
    default:
      return [record];
  }
}

function statesOf({ programmeStates }: Atlas, programmes: readonly string[]): string[] {
  return programmeStates.filter((row) => programmes.includes(row.programmeId)).map(({ iso3 }) => `state.${iso3}`);
}

function joinedStates({ participations }: Atlas, isOf: (instrumentId: string, date: string) => boolean): string[] {
  return participations.filter((row) => takesPart(row) && isOf(row.instrumentId, row.date)).map(({ iso3 }) => `state.${iso3}`);
}

function placesOfYear(atlas: Atlas, year: string, regionId: string): string[] {
  const own = instrumentIdsOf(atlas, regionId);
  const opened = atlas.centres.filter((row) => row.regionId === regionId && yearOf(row.opened) === year);
  return [
    ...joinedStates(atlas, (instrumentId, date) => own.has(instrumentId) && yearOf(date) === year),
    ...opened.map(({ centreId }) => `centre.${centreId}`),
  ];
}
