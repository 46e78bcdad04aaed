import { group } from 'd3';
import * as say from '#messages';
import { type Answered, coverageOf, type Missing } from '../../atlas/coverage.ts';
import { findArea, findCentre, findInstrument, findProgramme } from '../../atlas/lookup.ts';
import type { Region } from '../../atlas/schema.ts';
import { centreName, instrumentName, programmeName, regionShortName, stateNameOf } from '../../i18n/names.ts';
import { RecordTable } from '../../ui/RecordTable.tsx';
import { useFacts, useSite } from '../panel/context.tsx';
import { FactText } from '../panel/FactText.tsx';
import { PageLink } from '../panel/PageLink.tsx';

/** The questions that are asked of the facts of a region, each with how many records answer it and a list of those that do not. */
export function CoverageTable({ region }: { region: Region }) {
  const { language } = useSite();
  const { fullAtlas, today } = useFacts();
  return (
    <RecordTable
      label={regionShortName(region)}
      rows={coverageOf(fullAtlas, region.regionId, today)}
      keyOf={({ question }) => question}
      columns={[
        { name: say.coverageQuestion(language), cell: ({ question }) => say.coverageQuestions(language, question) },
        { name: say.coverageKnown(language), cell: (row) => <Answers {...row} /> },
        { name: say.coverageMissing(language), cell: ({ missing }) => (missing.length ? <MissingList missing={missing} /> : say.coverageComplete(language)) },
      ]}
    />
  );
}

/** How many of the records have an answer, in words and as a bar. */
function Answers({ total, missing }: Answered) {
  const { language } = useSite();
  const known = total - missing.length;
  return (
    <>
      {say.coverageOf(language, { known: language.number(known), total: language.number(total) })}
      <svg className="share-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="8" className="share-none" />
        <rect width={(100 * known) / total} height="8" className="share-read" />
      </svg>
    </>
  );
}

/** The records without an answer, by record: an instrument is named once, with its States. */
function MissingList({ missing }: { missing: readonly Missing[] }) {
  const { language } = useSite();
  const { fullAtlas } = useFacts();
  return (
    <details>
      <summary>{say.coverageAll(language, { n: missing.length })}</summary>
      <ul>
        {[...group(missing, ({ id }) => id)].map(([id, rows]) => (
          <li key={id}>
            <RecordName {...(rows[0] ?? { kind: 'area', id, note: '' })} />
            {rows.some(({ iso3 }) => iso3) && language.colon + language.list(rows.map(({ iso3 = '' }) => stateNameOf(fullAtlas, iso3)))}
            {rows[0]?.note && (
              <small>
                <FactText>{rows[0].note}</FactText>
              </small>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The name of a record, as a link where it has a page. */
function RecordName({ kind, id }: Missing) {
  const { fullAtlas } = useFacts();
  const [instrument, centre, programme] = [findInstrument(fullAtlas, id), findCentre(fullAtlas, id), findProgramme(fullAtlas, id)];
  if (kind === 'centre' && centre) return <PageLink page={{ kind, id }}>{centreName(centre)}</PageLink>;
  if (kind === 'programme' && programme) return <PageLink page={{ kind, id }}>{programmeName(programme)}</PageLink>;
  if (kind !== 'area' && instrument) return <PageLink page={{ kind: 'instrument', id }}>{instrumentName(instrument)}</PageLink>;
  return <FactText isName>{findArea(fullAtlas, id)?.name ?? id}</FactText>;
}
