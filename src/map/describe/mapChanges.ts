import * as say from '#messages';
import { principalInstruments, takesPart } from '../../atlas/participation.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';
import { differences } from '../../lib/changes.ts';
import type { MapChange, MapDescription, MapTarget } from './types.ts';

/** A map with the facts that it shows. */
interface MapAt {
  map: MapDescription;
  atlas: Atlas;
}

/** A map with what differs from the same map at an earlier time; as it is where there is none. */
export function comparedMap(now: MapAt, before: MapAt | undefined): MapDescription {
  return before ? { ...now.map, compared: { since: before.atlas.at, changes: mapChanges(before, now) } } : now.map;
}

/** The sentence that a map compares two times; '' where it does not. */
export function comparedWords(language: Language, { compared }: MapDescription): string {
  return compared ? say.sinceCompared(language, { when: language.date(compared.since) }) : '';
}

/** The records that a map shows and an earlier one did not, those that it no longer shows, and those that differ: a State by its taking part, a centre by its working. */
export function mapChanges(before: MapAt, now: MapAt): MapChange[] {
  const differs = (was: MapTarget, is: MapTarget) => (is.kind === 'state' ? joinedBy(before, is.id) !== joinedBy(now, is.id) : was.detail !== is.detail);
  return differences(shownTargets(before.map), shownTargets(now.map), differs).map((found) => ({
    change: found.change,
    target: found.change === 'gone' ? found.was : found.is,
  }));
}

/** The principal instruments of the map's region in which a State takes part, as text. */
function joinedBy({ map, atlas }: MapAt, iso3: string): string {
  const instruments = new Set(principalInstruments(atlas, map.regionId).map(({ instrumentId }) => instrumentId));
  return atlas.participations
    .filter((row) => row.iso3 === iso3 && instruments.has(row.instrumentId) && takesPart(row))
    .map(({ instrumentId }) => instrumentId)
    .join();
}

/** The targets that count as being there, by kind and id. */
function shownTargets(map: MapDescription): Map<string, MapTarget> {
  return new Map(map.targets.filter((target) => isThere(map, target)).map((target) => [`${target.kind}.${target.id}`, target]));
}

function isThere(map: MapDescription, { kind, id }: MapTarget): boolean {
  if (kind === 'state') return ['latest', 'first', 'signed'].includes(map.stateClasses.get(id) ?? '');
  if (kind === 'centre') return map.centres.features.some(({ properties }) => properties.centreId === id && properties.symbol !== 'hollow');
  return true;
}
