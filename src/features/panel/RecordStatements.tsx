import { group } from 'd3';
import * as say from '#messages';
import { WORLDWIDE } from '../../atlas/lookup.ts';
import { useFacts, useSite } from './context.tsx';
import { Fact } from './Fact.tsx';
import { FactText } from './FactText.tsx';

/** Statements of the ITCP record by paragraph: all of them, or those about one subject, which are unfolded unless `isFolded`. */
export function RecordStatements({ subject, isFolded = false }: { subject?: string; isFolded?: boolean }) {
  const { language } = useSite();
  const { atlas, loading } = useFacts();
  const rows = atlas.itcpRecord.filter((row) => !subject || row.relatesTo.includes(subject));
  if (rows.length === 0) return loading.includes(WORLDWIDE) ? <p className="hint">{say.appLoading(language)}</p> : null;
  return (
    <div className="record">
      {[...group(rows, (row) => row.paragraph)].map(([paragraph, statements]) => (
        <details key={paragraph} open={!isFolded && (paragraph === '1' || Boolean(subject))}>
          <summary>{say.worldParagraph(language, { name: paragraph })}</summary>
          <ul>
            {statements.map((row) => (
              <li key={row.statementId}>
                <Fact what={say.worldParagraph(language, { name: paragraph })} sources={row.sources}>
                  <FactText>{row.statement}</FactText>
                </Fact>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
