import { useQuery } from '@tanstack/react-query';
import * as say from '#messages';
import { type EditionChanges, editionsOf } from '../../atlas/changes.ts';
import { countWords } from '../../i18n/changeWords.ts';
import { failuresOf } from '../../queries/FileError.ts';
import { changesFile } from '../../queries/files.ts';
import { Section } from '../../ui/Section.tsx';
import { Breadcrumb } from '../panel/Breadcrumb.tsx';
import { useFacts, useSite } from '../panel/context.tsx';
import { DataFile } from '../panel/DataFile.tsx';
import { CompareEdition } from './CompareEdition.tsx';
import { RegionChanges } from './RegionChanges.tsx';

/** The changes of the facts: by edition, then by region, then by table; each record leads to its page. */
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
      <CompareEdition />
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

function EditionSection({ edition, day, since, changes }: EditionChanges) {
  const { language } = useSite();
  return (
    <Section id={`edition-${edition}`} title={say.changesEdition(language, { edition })}>
      <p>{say.changesSince(language, { day: language.day(day), since, counts: countWords(language, changes) })}</p>
      <RegionChanges id={`edition-${edition}`} changes={changes} />
    </Section>
  );
}
