import * as v from 'valibot';
import { checked } from '../lib/checked.ts';
import { type IncidentCells, type IncidentCounts, PUBLISHERS } from './incidents.ts';

const numbers = v.array(v.number());
const cellSchema = v.object({
  version: v.literal(1),
  publishers: v.record(v.picklist(PUBLISHERS), v.object({ year: numbers, lat: numbers, lon: numbers, counts: v.array(numbers) })),
});
const countSchema = v.object({
  version: v.literal(1),
  sources: v.record(v.string(), v.string()),
  areas: v.record(v.string(), v.object({ box: v.string(), subareas: v.array(v.string()) })),
  types: v.array(v.tuple([v.string(), v.number(), v.string(), numbers])),
  subareas: v.array(v.tuple([v.string(), v.number(), v.string(), v.number()])),
  totals: v.array(v.tuple([v.string(), v.number(), v.string(), v.number(), v.string()])),
});

/** Reads the file of 1-degree cells. Throws an Error if it does not fit its schema. */
export function readCells(raw: unknown): IncidentCells {
  return checked(cellSchema, raw);
}

/** Reads the file of yearly counts. Throws an Error if it does not fit its schema. */
export function readCounts(raw: unknown): IncidentCounts {
  return checked(countSchema, raw);
}
