import { statesWithPages } from '../src/atlas/lookup.ts';
import type { Atlas } from '../src/atlas/records.ts';
import { FIGURES } from '../src/figures/registry.ts';
import { type Page, PLAIN_KINDS } from '../src/pages/page.ts';

/** Every page of the atlas, in one language. */
export function allPages(atlas: Atlas): Page[] {
  return [
    { kind: 'world' },
    ...PLAIN_KINDS.map((kind): Page => ({ kind })),
    ...atlas.region.map((row): Page => ({ kind: 'region', id: row.regionId })),
    ...statesWithPages(atlas).map((id): Page => ({ kind: 'state', id })),
    ...atlas.centres.map((row): Page => ({ kind: 'centre', id: row.centreId })),
    ...atlas.programmes.map((row): Page => ({ kind: 'programme', id: row.programmeId })),
    ...atlas.instruments.map((row): Page => ({ kind: 'instrument', id: row.instrumentId })),
    ...FIGURES.flatMap(({ id, perRegion }): Page[] => [
      { kind: 'figure', id },
      ...(perRegion ? atlas.region.map((row): Page => ({ kind: 'figure', id, regionId: row.regionId })) : []),
    ]),
  ];
}
