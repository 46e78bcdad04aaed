import * as say from '#messages';
import { langOf } from '../../atlas/english.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Series } from '../../atlas/schema.ts';
import { RecordTable } from '../../ui/RecordTable.tsx';
import { useFacts, useSite } from '../panel/context.tsx';
import { Fact } from '../panel/Fact.tsx';
import { FactText } from '../panel/FactText.tsx';
import { Fold } from '../panel/Fold.tsx';

/** The published series of a region, each with its values by year. Series of different publishers are never added together. */
export function SeriesList({ series }: { series: Series[] }) {
  const { language } = useSite();
  return (
    <>
      <p className="hint">{say.regionNotCommon(language)}</p>
      <Fold id="years" count={series.length}>
        <ul className="series-list">
          {series.map((entry) => (
            <li key={entry.seriesId}>
              <SeriesEntry series={entry} />
            </li>
          ))}
        </ul>
      </Fold>
    </>
  );
}

function SeriesEntry({ series }: { series: Series }) {
  const { seriesId, title, shortTitle, unit } = series;
  const { language } = useSite();
  const { atlas } = useFacts();
  const rows = atlas.observations.filter((row) => row.seriesId === seriesId).sort((a, b) => a.year - b.year);
  const last = rows.at(-1);
  const value = (row: Atlas['observations'][number]) => (
    <Fact
      what={`${shortTitle}${language.comma}${row.year}`}
      sources={row.sources}
      note={row.note}
      basis={row.status === 'derived' || row.status === 'unverified' ? row.status : ''}
    >
      {row.value === null ? say.wordsNotPublished(language) : language.number(row.value)}
    </Fact>
  );
  return (
    <details>
      <summary>
        <FactText isName>{title}</FactText>
        {last && last.value !== null && <strong> {say.regionLatestValue(language, { value: language.number(last.value), year: last.year })}</strong>}
      </summary>
      <SeriesHint series={series} />
      <RecordTable
        label={title}
        rows={rows}
        keyOf={(row) => row.year}
        columns={[
          { name: say.wordsYear(language), cell: (row) => row.year },
          { name: unit, nameLang: langOf(atlas, unit).lang, cell: value },
          { name: say.wordsStatus(language), cell: (row) => say.observationStatus(language, row.status) },
        ]}
      />
    </details>
  );
}

/** Who publishes a series, what it covers and how it is counted. */
function SeriesHint({ series: { publisher, scope, methodNote } }: { series: Series }) {
  const { language } = useSite();
  return (
    <p className="hint">
      <bdi lang="en">{publisher}.</bdi>{' '}
      {[scope, methodNote].filter(Boolean).map((text) => (
        <span key={text}>
          <FactText>{text}</FactText>
          {/[.!?。！？؟]$/.test(text) ? language.gap : language.stop}
        </span>
      ))}
    </p>
  );
}
