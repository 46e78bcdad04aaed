import { useQuery } from '@tanstack/react-query';
import { sort } from 'd3';
import * as say from '#messages';
import { type EditionChanges, editionsOf, type FactChange } from '../../atlas/changes.ts';
import { findRegion } from '../../atlas/lookup.ts';
import { countWords } from '../../i18n/changeWords.ts';
import { regionShortName } from '../../i18n/names.ts';
import { groupBy } from '../../lib/lists.ts';
import { failuresOf } from '../../queries/FileError.ts';
import { changesFile } from '../../queries/files.ts';
import { Section } from '../../ui/Section.tsx';
import { Breadcrumb } from '../panel/Breadcrumb.tsx';
import { useFacts, useSite } from '../panel/context.tsx';
import { DataFile } from '../panel/DataFile.tsx';
import { PageLink } from '../panel/PageLink.tsx';
import { TableChanges } from './TableChanges.tsx';

/** What changed in the facts: by edition, then by region, then by table; each record leads to its page. */
export function ChangesPage() {
  const { language, site } = useSite();
  const { atlas } = useFacts();
  const query = useQuery(changesFile(site));
  const editions = editionsOf(query.data ?? []);
  return (
    <div className="full-page prose">
      <Breadcrumb here={say.changesTitle(language)} />
      <h1>{say.changesTitle(language)}</h1>
      <p className="lead">{say.changesSentence(language, { edition: atlas.edition })}</p>
      <p>
        <a href={`${site.base}${language.code === 'en' ? '' : `${language.code}/`}changes.atom`}>{say.changesFeed(language)}</a>
      </p>
      <DataFile isPending={query.isPending} failure={failuresOf([query])[0]}>
        {editions.length ? (
          editions.map((edition) => <EditionSection key={edition.edition} {...edition} />)
        ) : (
          <p className="empty">{say.changesNone(language)}</p>
        )}
      </DataFile>
    </div>
  );
}

function EditionSection({ edition, day, since, changes, regions }: EditionChanges) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const placeOf = (id: string) => atlas.region.findIndex(({ regionId }) => regionId === id);
  return (
    <Section id={`edition-${edition}`} title={say.changesEdition(language, { edition })}>
      <p>{say.changesSince(language, { day: language.day(day), since, counts: countWords(language, changes) })}</p>
      {sort(regions, ([id]) => placeOf(id)).map(([regionId, rows]) => (
        <RegionChanges key={regionId} edition={edition} regionId={regionId} changes={rows} />
      ))}
    </Section>
  );
}

function RegionChanges({ edition, regionId, changes }: { edition: string; regionId: string; changes: FactChange[] }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const region = findRegion(atlas, regionId);
  return (
    <section id={`edition-${edition}-${regionId || 'all'}`}>
      <h3>{region ? <PageLink page={{ kind: 'region', id: regionId }}>{regionShortName(region)}</PageLink> : say.changesShared(language)}</h3>
      <p className="hint">{countWords(language, changes)}</p>
      {[...groupBy(changes, ({ table }) => table)].map(([table, rows]) => (
        <TableChanges key={table} table={table} changes={rows} />
      ))}
    </section>
  );
}
