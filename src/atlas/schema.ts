import * as v from 'valibot';

/** The form of each table as the browser gets it; a row that does not fit is left out and reported. */
const text = v.string();
const id = v.pipe(v.string(), v.nonEmpty());
const list = v.array(v.string());
const number = v.nullable(v.number());
const sources = list;

export const TABLES = {
  region: v.object({
    regionId: id,
    name: text,
    shortName: text,
    summary: text,
    lonMin: v.number(),
    latMin: v.number(),
    lonMax: v.number(),
    latMax: v.number(),
    order: v.number(),
  }),
  activities: v.object({ activityId: id, group: v.picklist(['security', 'environment', 'capacity']), name: text, definition: text, inItcpRecord: text }),
  states: v.object({ iso3: id, iso2: text, name: text, coast: text, sids: text, ldc: text, aliases: list }),
  organizations: v.object({ organizationId: id, name: text, shortName: text, kind: text, iso3: text }),
  sources: v.object({
    sourceId: id,
    title: text,
    publisher: text,
    published: text,
    url: text,
    verification: v.picklist(['seed', 'read', 'excerpt', 'unverified']),
    note: text,
  }),
  regionStates: v.object({ regionId: id, iso3: id, role: v.picklist(['member', 'eligible', 'observer']), basis: text, sources }),
  regionParts: v.object({
    regionId: id,
    iso3: id,
    partId: id,
    shapes: list,
    lonMin: number,
    latMin: number,
    lonMax: number,
    latMax: number,
    name: text,
    note: text,
  }),
  regionProgrammes: v.object({ regionId: id, programmeId: id, sources }),
  instruments: v.object({
    instrumentId: id,
    regionId: id,
    kind: text,
    principal: text,
    shortName: text,
    title: text,
    place: text,
    iso3: text,
    lat: number,
    lon: number,
    adopted: text,
    effective: text,
    amends: text,
    summary: text,
    sources,
  }),
  participations: v.object({
    instrumentId: id,
    iso3: id,
    // The last two are never in the tables: what a window or a missing date leaves open at a time (`atlasAt`).
    status: v.picklist(['signed', 'party', 'not-signed', 'eligible', 'observer', 'withdrawn', 'possible', 'undated']),
    date: text,
    basis: text,
    zone: text,
    note: text,
    sources,
  }),
  coverages: v.object({
    instrumentId: id,
    activityId: id,
    covered: v.picklist(['yes', 'no', 'partly', 'mentioned']),
    place: text,
    basis: text,
    note: text,
    sources,
  }),
  centres: v.object({
    centreId: id,
    regionId: id,
    name: text,
    shortName: text,
    role: text,
    roleNote: text,
    city: text,
    iso3: text,
    lat: number,
    lon: number,
    position: text,
    opened: text,
    closed: text,
    status: v.picklist(['active', 'inactive', 'planned', 'unknown']),
    instrumentId: text,
    parentCentreId: text,
    zone: text,
    note: text,
    sources,
  }),
  programmes: v.object({
    programmeId: id,
    regionId: id,
    kind: v.picklist(['programme', 'project', 'operation', 'fund', 'forum', 'exercise']),
    name: text,
    shortName: text,
    lead: list,
    funders: list,
    start: text,
    startBasis: text,
    end: text,
    endBasis: text,
    status: v.picklist(['planned', 'running', 'ended', 'unknown']),
    amount: number,
    currency: text,
    summary: text,
    note: text,
    sources,
  }),
  phases: v.object({
    phaseId: id,
    programmeId: id,
    order: v.number(),
    name: text,
    start: text,
    startBasis: text,
    end: text,
    endBasis: text,
    status: v.picklist(['planned', 'running', 'ended', 'unknown']),
    amount: number,
    currency: text,
    note: text,
    sources,
  }),
  programmeStates: v.object({ programmeId: id, iso3: id, sources }),
  programmeActivities: v.object({ programmeId: id, activityId: id, basis: text, note: text, sources }),
  milestones: v.object({
    milestoneId: id,
    regionId: id,
    date: text,
    endDate: text,
    place: text,
    iso3: text,
    lat: number,
    lon: number,
    event: text,
    instrumentId: text,
    programmeId: text,
    centreId: text,
    sources,
  }),
  areas: v.object({
    areaId: id,
    regionId: id,
    kind: v.picklist(['transit-corridor', 'high-risk-area', 'reporting-area', 'listed-area', 'special-area', 'pssa', 'zone', 'traffic-scheme']),
    name: text,
    validFrom: text,
    validTo: text,
    definition: text,
    drawable: v.picklist(['yes', 'partly', 'no']),
    note: text,
    sources,
  }),
  areaPoints: v.object({
    areaId: id,
    part: v.number(),
    order: v.number(),
    lat: number,
    lon: number,
    precision: v.picklist(['exact', 'approx']),
    asPrinted: text,
    note: text,
    sources,
  }),
  zoneStates: v.object({ areaId: id, iso3: id, sources }),
  series: v.object({ seriesId: id, regionId: id, title: text, measure: text, unit: text, publisher: text, scope: text, methodNote: text, sources }),
  observations: v.object({
    seriesId: id,
    year: v.number(),
    value: number,
    status: v.picklist(['published', 'revised', 'derived', 'part-year', 'unverified']),
    note: text,
    sources,
  }),
  itcpRecord: v.object({ statementId: id, paragraph: text, statement: text, relatesTo: list, sources }),
  sdgLinks: v.object({ subjectId: id, goal: v.number(), target: text, basis: text, note: text, sources }),
  conflicts: v.object({ subjectTable: id, subjectId: id, field: id, value: text, otherValue: text, note: text, sources }),
} as const;

export type TableName = keyof typeof TABLES;
export type RecordOf<N extends TableName> = Readonly<v.InferOutput<(typeof TABLES)[N]>>;

export type Region = RecordOf<'region'>;
export type Activity = RecordOf<'activities'>;
export type State = RecordOf<'states'>;
export type Organization = RecordOf<'organizations'>;
export type Source = RecordOf<'sources'>;
export type Instrument = RecordOf<'instruments'>;
export type Participation = RecordOf<'participations'>;
export type Coverage = RecordOf<'coverages'>;
export type Centre = RecordOf<'centres'>;
export type Programme = RecordOf<'programmes'>;
export type Phase = RecordOf<'phases'>;
export type Milestone = RecordOf<'milestones'>;
export type Area = RecordOf<'areas'>;
export type AreaPoint = RecordOf<'areaPoints'>;
export type Observation = RecordOf<'observations'>;
export type Series = RecordOf<'series'>;
export type Conflict = RecordOf<'conflicts'>;
export type Statement = RecordOf<'itcpRecord'>;
