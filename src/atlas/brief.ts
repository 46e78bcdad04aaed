import { ascending } from 'd3';
import { type ComingEvent, comingEvents } from './coming.ts';
import { claimsIn } from './focus.ts';
import { namedActivities, yearsFrom } from './news.ts';
import { takesPart } from './participation.ts';
import { runningOn } from './programmes.ts';
import type { Atlas } from './records.ts';
import type { Programme } from './schema.ts';

/** The programmes that name a State. */
export function programmesNaming(atlas: Atlas, iso3: string): Programme[] {
  const named = new Set(atlas.programmeStates.filter((row) => row.iso3 === iso3).map((row) => row.programmeId));
  return atlas.programmes.filter(({ programmeId }) => named.has(programmeId));
}

/** An activity that instruments of a State's regions name, with the running programmes that work on it and name the State, and with all in its regions. */
export interface StateActivity {
  activityId: string;
  here: Programme[];
  inRegion: Programme[];
}

/** The named activities of the regions in which a State is a member, those for which the fewest programmes name it first. */
export function stateActivities(atlas: Atlas, iso3: string, day: string): StateActivity[] {
  const naming = new Set(programmesNaming(atlas, iso3).map(({ programmeId }) => programmeId));
  const regions = atlas.regionStates.filter((row) => row.iso3 === iso3 && row.role === 'member').map((row) => row.regionId);
  const found = new Map<string, { here: Set<Programme>; inRegion: Set<Programme> }>();
  for (const regionId of regions) {
    const claims = new Set(claimsIn(atlas, regionId).map((row) => `${row.programmeId} ${row.activityId}`));
    for (const { activityId, running } of namedActivities(atlas, regionId, day)) {
      const entry = found.get(activityId) ?? { here: new Set(), inRegion: new Set() };
      found.set(activityId, entry);
      for (const programme of running.filter(({ programmeId }) => claims.has(`${programmeId} ${activityId}`))) {
        entry.inRegion.add(programme);
        if (naming.has(programme.programmeId)) entry.here.add(programme);
      }
    }
  }
  return [...found]
    .map(([activityId, { here, inRegion }]) => ({ activityId, here: [...here], inRegion: [...inRegion] }))
    .sort((a, b) => ascending(a.here.length, b.here.length) || ascending(a.inRegion.length, b.inRegion.length));
}

/** The dated events of the two years after a day that concern a State: of running programmes that name it, of its centres and instruments, and its milestones. */
export function stateEvents(atlas: Atlas, iso3: string, day: string): ComingEvent[] {
  const { running } = runningOn(programmesNaming(atlas, iso3), day);
  const programmes = new Set(running.map(({ programmeId }) => programmeId));
  const instruments = new Set(atlas.participations.filter((row) => row.iso3 === iso3 && takesPart(row)).map((row) => row.instrumentId));
  const own = {
    ...atlas,
    programmes: running,
    phases: atlas.phases.filter(({ programmeId }) => programmes.has(programmeId)),
    milestones: atlas.milestones.filter((row) => row.iso3 === iso3),
    areas: [],
    centres: atlas.centres.filter((row) => row.iso3 === iso3),
    instruments: atlas.instruments.filter(({ instrumentId }) => instruments.has(instrumentId)),
  };
  const until = yearsFrom(day, 2);
  return comingEvents(own, day).filter(({ first }) => first <= until);
}
