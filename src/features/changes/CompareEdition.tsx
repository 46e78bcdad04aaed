import { useQuery } from '@tanstack/react-query';
import type { ChangeEvent } from 'react';
import * as say from '#messages';
import { findRegion } from '../../atlas/lookup.ts';
import { countWords } from '../../i18n/changeWords.ts';
import type { Compared } from '../../import/comparePackages.ts';
import { Refusal } from '../../import/refusal.ts';
import { FileError, failuresOf } from '../../queries/FileError.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { useDrop } from '../../ui/useDrop.ts';
import { useStored } from '../../ui/useStored.ts';
import { type ChosenEdition, chooseEdition, chosenEdition } from '../own/chosenEdition.ts';
import { saveText } from '../own/saveText.ts';
import { useFacts, useSite } from '../panel/context.tsx';
import { DataFile } from '../panel/DataFile.tsx';
import { changesCsv } from './changesCsv.ts';
import { compareWithSite } from './compareWithSite.ts';
import { namedChanges } from './namedChanges.ts';
import { RegionChanges } from './RegionChanges.tsx';

/** Where a data package is chosen or dropped, and what differs between it and that of this site. */
export function CompareEdition() {
  const { language, isBuilt } = useSite();
  const chosen = useStored(chosenEdition);
  const choose = (files: Iterable<File>) => {
    const [file] = files;
    if (file) chooseEdition({ name: file.name, blob: file });
  };
  useDrop(choose);
  const takeChosen = ({ target }: ChangeEvent<HTMLInputElement>) => {
    choose(target.files ?? []);
    target.value = '';
  };
  return (
    <Section id="compare" title={say.changesCompare(language)}>
      <p>{say.changesCompareHint(language)}</p>
      <label className="button file-tool">
        {say.ownPick(language)}
        <input type="file" accept=".zip" className="visually-hidden" disabled={isBuilt} onChange={takeChosen} />
      </label>
      {chosen && <ComparedEdition key={chosen.number} chosen={chosen} />}
    </Section>
  );
}

function ComparedEdition({ chosen: { number, source } }: { chosen: ChosenEdition }) {
  const { language, site } = useSite();
  const { fullAtlas } = useFacts();
  const isRegion = (id: string) => findRegion(fullAtlas, id) !== undefined;
  const query = useQuery<Compared, FileError | Refusal>({
    queryKey: ['edition', number],
    queryFn: () => compareWithSite(site, source.blob, isRegion),
    retry: false,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  const { data, error, isPending, refetch } = query;
  const failures = failuresOf([{ error: error instanceof FileError ? error : null, refetch }]);
  return (
    <div className="compared">
      <h3>
        <bdi>{source.name}</bdi>
      </h3>
      {error instanceof Refusal ? (
        <Notice tone="error" action={say.ownRemove(language)} onAction={() => chosenEdition.set(null)}>
          {say.ownRefused(language, error.reason)} <bdi>{error.detail}</bdi>
        </Notice>
      ) : (
        <DataFile isPending={isPending} failure={failures[0]}>
          {data && <Differences name={source.name} compared={data} />}
        </DataFile>
      )}
    </div>
  );
}

function Differences({ name, compared }: { name: string; compared: Compared }) {
  const { language } = useSite();
  const { fullAtlas } = useFacts();
  const { file, site, isFileLater, regionId } = compared;
  const changes = namedChanges(fullAtlas, language.code, compared.changes);
  const sides = [say.changesOfFile(language, { edition: file, file: name }), say.changesOfSite(language, { edition: site })] as const;
  const [before, after] = isFileLater ? [sides[1], sides[0]] : sides;
  return (
    <>
      <p>
        {changes.length ? say.changesFromTo(language, { before, after, counts: countWords(language, changes) }) : say.changesSame(language, { before, after })}
      </p>
      <p className="hint">{say.changesApart(language, { part: regionId ? 'region' : 'atlas' })}</p>
      <p className="tools">
        {changes.length > 0 && (
          <button type="button" className="button" onClick={() => saveText(changesCsv(compared), 'text/csv', name, 'csv')}>
            {say.ownSaveCsv(language)}
          </button>
        )}
        <button type="button" className="button" onClick={() => chosenEdition.set(null)}>
          {say.ownRemoveNamed(language, { file: name })}
        </button>
      </p>
      <RegionChanges id="compare" changes={changes} />
    </>
  );
}
