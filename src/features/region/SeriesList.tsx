import type { Series } from '../../atlas/schema.ts';
import { useDesk } from '../panel/context.tsx';
import { Fact } from '../panel/Fact.tsx';

/** Published series, each of its own publisher and never added together: the values by year as rows. */
export function SeriesList({ series }: { series: Series[] }) {
  const { atlas, language } = useDesk();
  const { region: words, observationStatus, words: common } = language.messages;
  return (
    <div className="series-list">
      <p className="hint">{words.notCommon}</p>
      {series.map((entry) => {
        const rows = atlas.observations.filter((row) => row.seriesId === entry.seriesId).sort((a, b) => a.year - b.year);
        const last = rows.at(-1);
        return (
          <details key={entry.seriesId}>
            <summary>
              <span lang="en">{entry.title}</span>
              {last && last.value !== null && <strong> {words.latestValue(language.number(last.value), last.year)}</strong>}
            </summary>
            <p className="hint" lang="en">
              {entry.publisher}. {entry.scope}. {entry.methodNote}
            </p>
            <table>
              <thead>
                <tr>
                  <th scope="col">{common.year}</th>
                  <th scope="col" lang="en">
                    {entry.unit}
                  </th>
                  <th scope="col">{common.status}</th>
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
                        {row.value === null ? common.notPublished : language.number(row.value)}
                      </Fact>
                    </td>
                    <td>{observationStatus[row.status]}</td>
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
