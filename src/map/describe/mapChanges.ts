import { principalInstruments, takesPart } from '../../atlas/participation.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { MapDescription, MapTarget } from './types.ts';

export const CHANGES = ['new', 'gone', 'changed'] as const;
export type Change = (typeof CHANGES)[number];

/** A map with the facts that it shows. */
interface MapAt {
  map: MapDescription;
  atlas: Atlas;
}

interface MapChange {
  change: Change;
  target: MapTarget;
}

/** What a map shows now that an earlier one did not, what it no longer shows, and what differs: a State by its taking part, a centre by its working. */
export function mapChanges(before: MapAt, now: MapAt): MapChange[] {
  const [were, are] = [targetsOf(before.map), targetsOf(now.map)];
  const all = new Map([...were, ...are]);
  return [...all].flatMap(([key, target]): MapChange[] => {
    const [was, is] = [isThere(before.map, were.get(key)), isThere(now.map, are.get(key))];
    if (was !== is) return [{ change: is ? 'new' : 'gone', target }];
    const differs = target.kind === 'state' ? joinedBy(before, target.id) !== joinedBy(now, target.id) : were.get(key)?.detail !== target.detail;
    return is && differs ? [{ change: 'changed', target }] : [];
  });
}

/** The principal instruments of the map's region in which a State takes part, as text. */
function joinedBy({ map, atlas }: MapAt, iso3: string): string {
  const instruments = new Set(principalInstruments(atlas, map.regionId).map(({ instrumentId }) => instrumentId));
  return atlas.participations
    .filter((row) => row.iso3 === iso3 && instruments.has(row.instrumentId) && takesPart(row))
    .map(({ instrumentId }) => instrumentId)
    .join();
}

const targetsOf = ({ targets }: MapDescription) => new Map(targets.map((target) => [`${target.kind}.${target.id}`, target]));

function isThere(map: MapDescription, target: MapTarget | undefined): boolean {
  if (target?.kind === 'state') return ['latest', 'first', 'signed'].includes(map.stateClasses.get(target.id) ?? '');
  if (target?.kind === 'centre') return map.centres.features.some(({ properties }) => properties.centreId === target.id && properties.symbol !== 'hollow');
  return target !== undefined;
}
