import { unique } from '../lib/lists.ts';
import { placesOf } from './centres.ts';
import { findCentre, findInstrument } from './lookup.ts';
import { type ParticipationClass, principalInstruments, takesPart } from './participation.ts';
import { isPresent, phaseStates } from './programmePhases.ts';
import type { Atlas, Centre, Participation } from './records.ts';

import { takingPart } from './taking.ts';

/** A record whose page has a map of its own. */
export interface MapRecord {
  kind: 'instrument' | 'programme' | 'centre' | 'state';
  id: string;
}

/**
 * How a State stands to the subject of a map. To the instruments of a region: see `ParticipationClass`. To a record: `latest` if it takes part,
 * `signed` if it signed a treaty and is no party to it, `named` if the instrument names it and it takes no part.
 */
export type StateClass = ParticipationClass | 'signed' | 'named';
/** The classes by which the land of States is filled, in the order of the key. */
export const STATE_CLASSES: StateClass[] = ['latest', 'first', 'signed', 'possible', 'undated', 'eligible', 'named', 'observer'];

/** The States (ISO3) of a record at the time of the atlas, with their class, in the order of the tables. */
export function statesOf(atlas: Atlas, { kind, id }: MapRecord): Map<string, StateClass> {
  switch (kind) {
    case 'instrument':
      return new Map(atlas.participations.filter((row) => row.instrumentId === id).map((row) => [row.iso3, classIn(atlas, row)]));
    case 'programme':
      return statesOfProgramme(atlas, id);
    case 'centre':
      return statesOfCentre(atlas, findCentre(atlas, id));
    case 'state':
      return new Map([[id, 'latest']]);
  }
}

/** The States of a programme: those of its present phase, or of the whole, apart from those of earlier phases only. */
function statesOfProgramme(atlas: Atlas, id: string): Map<string, StateClass> {
  const named = phaseStates(atlas, id);
  return new Map([...named.byState.keys()].map((iso3) => [iso3, isPresent(named, iso3) ? 'latest' : 'first']));
}

/** Whether to sign an instrument is not yet to be a party to it. To sign any other kind is to take part in it. */
export function isTreaty(atlas: Atlas, instrumentId: string): boolean {
  const kind = findInstrument(atlas, instrumentId)?.kind;
  return kind === 'convention' || kind === 'protocol' || kind === 'agreement';
}

function classIn(atlas: Atlas, row: Participation): StateClass {
  if (takesPart(row)) return row.status === 'signed' && isTreaty(atlas, row.instrumentId) ? 'signed' : 'latest';
  return row.status === 'possible' || row.status === 'undated' || row.status === 'observer' ? row.status : 'named';
}

/** The zone of a centre that stands for all States of its region. */
const ALL_ZONES = 'all';

/**
 * The States that a centre serves: those of its zones; for a centre of all zones those that take part in its region's instruments; else
 * those of the instrument under which it works. None where no fact says.
 */
function statesOfCentre(atlas: Atlas, centre: Centre | undefined): Map<string, StateClass> {
  if (!centre) return new Map();
  const zones = centre.zone.split(';').filter(Boolean);
  const instruments = zones.includes(ALL_ZONES) ? principalInstruments(atlas, centre.regionId).map((row) => row.instrumentId) : [centre.instrumentId];
  const ofZones = atlas.participations.filter((row) => zones.includes(row.zone) && isOfRegion(atlas, row, centre.regionId));
  const rows = ofZones.length ? ofZones : atlas.participations.filter((row) => instruments.includes(row.instrumentId));
  return new Map(rows.flatMap((row): [string, StateClass][] => (takesPart(row) ? [[row.iso3, 'latest']] : [])));
}

const isOfRegion = (atlas: Atlas, row: Participation, regionId: string) => findInstrument(atlas, row.instrumentId)?.regionId === regionId;

/** Ids of the sources of what the map of a record shows. */
export function sourcesOfRecord(atlas: Atlas, record: MapRecord): string[] {
  const { kind, id } = record;
  const states = statesOf(atlas, record);
  const instrumentId = kind === 'centre' ? findCentre(atlas, id)?.instrumentId : id;
  const rows = [
    ...centresOf(atlas, record),
    ...atlas.instruments.filter((row) => row.instrumentId === instrumentId),
    ...atlas.participations.filter((row) => (kind === 'state' ? row.iso3 === id : row.instrumentId === instrumentId && states.has(row.iso3))),
    ...atlas.programmeStates.filter((row) => row.programmeId === id),
    ...atlas.regionStates.filter((row) => kind === 'state' && row.iso3 === id),
  ];
  return unique(rows.flatMap((row) => row.sources));
}

/** The centres and offices of a record that have a place: those of an instrument or a State, and a centre with those above and below it. */
export function centresOf(atlas: Atlas, { kind, id }: MapRecord): Centre[] {
  const parent = kind === 'centre' ? findCentre(atlas, id)?.parentCentreId : '';
  const isOf = (row: Centre) => {
    if (kind === 'instrument') return row.instrumentId === id;
    if (kind === 'state') return row.iso3 === id;
    return kind === 'centre' && (row.centreId === id || row.centreId === parent || row.parentCentreId === id);
  };
  return placesOf(atlas).filter(isOf);
}

/**
 * The shapes of a State that take part: its own, unless only its territories belong to the regions in which it is a member, and those territories.
 * Shapes have the code (ISO3) of a State or a territory.
 */
export function shapesOfState(atlas: Atlas, iso3: string): string[] {
  const memberships = atlas.regionStates.filter((row) => row.iso3 === iso3 && row.role === 'member').map(({ regionId }) => regionId);
  const parts = atlas.regionParts.filter((row) => row.iso3 === iso3 && row.filled === 'yes');
  const isWhole = (regionId: string) => !atlas.regionParts.some((row) => row.regionId === regionId && row.iso3 === iso3);
  const joins = atlas.participations.some((row) => row.iso3 === iso3 && takesPart(row));
  const own = memberships.length ? memberships.some(isWhole) : joins && parts.length === 0;
  return unique([...(own ? [iso3] : []), ...parts.flatMap(({ shapes }) => shapes)]);
}

/** The participations that names and tooltips on the map of an instrument date, by State (ISO3). None for other records. */
export function datedOf(atlas: Atlas, { kind, id }: MapRecord): Map<string, Participation> {
  const { certain, open } = takingPart(atlas, kind === 'instrument' ? id : '');
  return new Map([...certain, ...open].map((row) => [row.iso3, row]));
}
