import * as say from '#messages';
import { datedOf, type MapRecord, shapesOfState } from '../../atlas/mapRecord.ts';
import type { Participation } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';
import { earliestDay, latestDay } from '../../lib/edtf.ts';
import type { MapInput } from './input.ts';
import { SMALL_KM2 } from './states.ts';
import type { MapDescription } from './types.ts';

type Features = MapDescription['states']['features'];

/** The names of States with the year in which each joined the instrument of the map. */
export function withYears({ atlas, language }: MapInput, record: MapRecord, features: Features): Features {
  const dated = datedOf(atlas, record);
  return features.map((feature) => {
    const { name, iso3 } = feature.properties;
    const row = dated.get(iso3);
    return row ? { ...feature, properties: { ...feature.properties, name: nameWithYear(language, name, row) } } : feature;
  });
}

/** "Kenya 2009"; "Kenya 2009–2010" for a window, "Kenya, by 2016" where only a later source lists it, "Kenya" where nothing is known. */
function nameWithYear(language: Language, name: string, { date, seen }: Participation): string {
  const [from, to] = [earliestDay(date).slice(0, 4), latestDay(date).slice(0, 4)];
  if (from && from === to) return say.mapNameYear(language, { name, year: from });
  if (from && to) return say.mapNameYears(language, { name, from, to });
  const by = to || latestDay(seen).slice(0, 4);
  return by ? say.mapNameBy(language, { name, year: by }) : name;
}

/** A point with a name for each territory of a State that takes part, so that an island is seen. */
export function territoryFeatures({ atlas, data, language }: MapInput, { kind, id }: MapRecord): Features {
  if (kind !== 'state') return [];
  return shapesOfState(atlas, id).flatMap((shape): Features => {
    const label = data.labels.shapes[shape];
    if (shape === id || !label) return [];
    const [lon, lat, km2] = label;
    const name = say.namesTerritories(language, shape) ?? shape;
    const properties = { iso3: shape, name, member: true, small: km2 < SMALL_KM2, fill: 'latest' as const, rank: 0 };
    return [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [lon, lat] } }];
  });
}
