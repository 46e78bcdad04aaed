import { groupBy } from '../../lib/lists.ts';
import { useDesk } from './context.tsx';
import { Fact } from './Fact.tsx';

/** Statements of the ITCP record by paragraph: all of them, or those about one subject. */
export function RecordStatements({ subject }: { subject?: string }) {
  const { atlas, language, loading } = useDesk();
  const { world, app } = language.messages;
  const rows = atlas.itcpRecord.filter((row) => !subject || row.relatesTo.includes(subject));
  if (rows.length === 0) return loading.includes('global') ? <p className="hint">{app.loading}</p> : null;
  return (
    <div className="record">
      {[...groupBy(rows, (row) => row.paragraph)].map(([paragraph, statements]) => (
        <details key={paragraph} open={paragraph === '1' || Boolean(subject)}>
          <summary>{world.paragraph(paragraph)}</summary>
          <ul>
            {statements.map((row) => (
              <li key={row.statementId} lang="en">
                <Fact what={world.paragraph(paragraph)} sources={row.sources}>
                  {row.statement}
                </Fact>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
