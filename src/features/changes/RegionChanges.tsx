import { group, sort } from 'd3';
import * as say from '#messages';
import type { NamedChange } from '../../atlas/changes.ts';
import { findRegion } from '../../atlas/lookup.ts';
import { countWords } from '../../i18n/changeWords.ts';
import { regionShortName } from '../../i18n/names.ts';
import { useFacts, useSite } from '../panel/context.tsx';
import { PageLink } from '../panel/PageLink.tsx';
import { TableChanges } from './TableChanges.tsx';

/** Changes by region, what belongs to all regions first, then by table. `id` is that of the section around them. */
export function RegionChanges({ id, changes }: { id: string; changes: readonly NamedChange[] }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const regions = group(changes, ({ regionId }) => regionId);
  const placeOf = (regionId: string) => (regionId ? atlas.region.findIndex((region) => region.regionId === regionId) : -2);
  return sort(regions, ([regionId]) => placeOf(regionId)).map(([regionId, rows]) => {
    const region = findRegion(atlas, regionId);
    return (
      <section key={regionId} id={`${id}-${regionId || 'all'}`}>
        <h3>{region ? <PageLink page={{ kind: 'region', id: regionId }}>{regionShortName(region)}</PageLink> : regionId || say.changesShared(language)}</h3>
        <p className="hint">{countWords(language, rows)}</p>
        {[...group(rows, ({ table }) => table)].map(([table, own]) => (
          <TableChanges key={table} table={table} changes={own} />
        ))}
      </section>
    );
  });
}
