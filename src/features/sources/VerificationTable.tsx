import { useQuery } from '@tanstack/react-query';
import { cumsum, sum } from 'd3';
import * as say from '#messages';
import { regionsInOrder } from '../../atlas/lookup.ts';
import { type Overview, VERIFICATIONS } from '../../atlas/overview.ts';
import type { Region } from '../../atlas/schema.ts';
import { regionShortName } from '../../i18n/names.ts';
import { failuresOf } from '../../queries/FileError.ts';
import { overviewFile } from '../../queries/files.ts';
import { type Column, RecordTable } from '../../ui/RecordTable.tsx';
import { useFacts, useSite } from '../panel/context.tsx';
import { DataFile } from '../panel/DataFile.tsx';

/** How many facts of each region rest on which verification: a bar for each region, and beside it its numbers. */
export function VerificationTable() {
  const { language, site } = useSite();
  const { atlas } = useFacts();
  const query = useQuery(overviewFile(site));
  const counts = (region: Region) => query.data?.verification[region.regionId] ?? { seed: 0, read: 0, excerpt: 0, unverified: 0 };
  const numbers = VERIFICATIONS.map(
    (word): Column<Region> => ({ name: say.verification(language, word), cell: (region) => language.number(counts(region)[word]), mark: `share-${word}` }),
  );
  return (
    <DataFile isPending={query.isPending} failure={failuresOf([query])[0]}>
      <p className="hint">{say.coverageVerifiedText(language)}</p>
      <RecordTable
        label={say.coverageVerified(language)}
        rows={regionsInOrder(atlas)}
        keyOf={({ regionId }) => regionId}
        columns={[
          { name: say.galleryRegion(language), cell: (region) => regionShortName(region) },
          { name: say.coverageFacts(language), cell: (region) => <Bar counts={counts(region)} /> },
          ...numbers,
        ]}
      />
    </DataFile>
  );
}

/** The facts of a region as one bar in parts; the numbers in words stand in the same row. */
function Bar({ counts }: { counts: Overview['verification'][string] }) {
  const { language } = useSite();
  const values = VERIFICATIONS.map((word) => counts[word]);
  const total = sum(values);
  const ends = cumsum(values);
  return (
    <>
      {language.number(total)}
      <svg className="share-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        {VERIFICATIONS.map((word, index) => (
          <rect
            key={word}
            className={`share-${word}`}
            x={(100 * ((ends[index] ?? 0) - counts[word])) / (total || 1)}
            width={(100 * counts[word]) / (total || 1)}
            height="8"
          />
        ))}
      </svg>
    </>
  );
}
