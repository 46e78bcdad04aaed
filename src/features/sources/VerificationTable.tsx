import { useQuery } from '@tanstack/react-query';
import { cumsum, sum } from 'd3';
import type { ReactNode } from 'react';
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

/** As wide as a number. */
const THREE_DIGITS = '\u2007\u2007\u2007';

/** How many facts of each region rest on which verification: a bar for each region, and beside it its numbers. */
export function VerificationTable() {
  const { language, site } = useSite();
  const { atlas } = useFacts();
  const query = useQuery(overviewFile(site));
  const counts = (region: Region) => query.data?.verification[region.regionId] ?? { seed: 0, read: 0, excerpt: 0, unverified: 0 };
  // The table has its size before its file has come, so that nothing below it moves.
  const known = (cell: (region: Region) => ReactNode) => (region: Region) => (query.isPending ? THREE_DIGITS : cell(region));
  const numbers = VERIFICATIONS.map(
    (word): Column<Region> => ({
      name: say.verification(language, word),
      cell: known((region) => language.number(counts(region)[word])),
      mark: `share-${word}`,
    }),
  );
  return (
    <DataFile isPending={false} failure={failuresOf([query])[0]}>
      <p className="hint">{say.coverageVerifiedText(language)}</p>
      <RecordTable
        label={say.coverageVerified(language)}
        rows={regionsInOrder(atlas)}
        keyOf={({ regionId }) => regionId}
        columns={[
          { name: say.galleryRegion(language), cell: (region) => regionShortName(region) },
          { name: say.coverageFacts(language), cell: (region) => <Bar total={query.isPending ? THREE_DIGITS : undefined} counts={counts(region)} /> },
          ...numbers,
        ]}
      />
    </DataFile>
  );
}

/** The facts of a region as one bar in parts; the numbers in words stand in the same row. `total` stands for their sum while they are not known. */
function Bar({ counts, total: words }: { counts: Overview['verification'][string]; total?: string | undefined }) {
  const { language } = useSite();
  const values = VERIFICATIONS.map((word) => counts[word]);
  const total = sum(values);
  const ends = cumsum(values);
  return (
    <>
      {words ?? language.number(total)}
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
