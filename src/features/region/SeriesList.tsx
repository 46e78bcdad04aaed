import * as say from '#messages';
import type { Series } from '../../atlas/schema.ts';
import { useDesk } from '../panel/context.tsx';
import { Fact } from '../panel/Fact.tsx';

/** Published series, each of its own publisher and never added together: the values by year as rows. */
export function SeriesList({ series }: { series: Series[] }) {
  const { atlas, language } = useDesk();
  return (
    <div className="series-list">
      <p className="hint">{say.regionNotCommon(language)}</p>
      {series.map((entry) => {
        const rows = atlas.observations.filter((row) => row.seriesId === entry.seriesId).sort((a, b) => a.year - b.year);
        const last = rows.at(-1);
        return (
          <details key={entry.seriesId}>
            <summary>
              <span lang="en">{entry.title}</span>
              {last && last.value !== null && <strong> {say.regionLatestValue(language, { value: language.number(last.value), year: last.year })}</strong>}
            </summary>
            <p className="hint" lang="en">
              {entry.publisher}. {entry.scope}. {entry.methodNote}
            </p>
            <table>
              <thead>
                <tr>
                  <th scope="col">{say.wordsYear(language)}</th>
                  <th scope="col" lang="en">
                    {entry.unit}
                  </th>
                  <th scope="col">{say.wordsStatus(language)}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.year}>
                    <th scope="row">{row.year}</th>
                    <td>
                      <Fact
                        what={`${entry.title}, ${row.year}`}
                        sources={row.sources}
                        note={row.note}
                        basis={row.status === 'derived' || row.status === 'unverified' ? row.status : ''}
                      >
                        {row.value === null ? say.wordsNotPublished(language) : language.number(row.value)}
                      </Fact>
                    </td>
                    <td>{say.observationStatus(language, row.status)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        );
      })}
    </div>
  );
}
