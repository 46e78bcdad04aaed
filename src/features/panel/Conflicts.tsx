import * as say from '#messages';
import type { Conflict } from '../../atlas/schema.ts';
import { useFacts, useSite } from './context.tsx';
import { Fact } from './Fact.tsx';
import { FactText } from './FactText.tsx';

/** Notes on conflicts between sources about the records with these ids; behind their name if `isFolded`. */
export function Conflicts({ ids, isFolded = false }: { ids: readonly string[]; isFolded?: boolean }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const rows = uniqueNotes(atlas.conflicts.filter((row) => ids.includes(row.subjectId)));
  if (rows.length === 0) return null;
  const notes = (
    <div className="conflicts">
      {rows.map((row) => (
        <aside key={`${row.subjectId}.${row.field}`} className="conflict">
          <p>
            <strong>{say.sourcePanelConflict(language)}</strong>
          </p>
          <dl className="facts">
            <dt>{say.sourcePanelTitle(language)}</dt>
            <dd>
              <Fact what={row.value} sources={row.sources}>
                <FactText>{row.value}</FactText>
              </Fact>
            </dd>
            <dt>{say.sourcePanelOther(language)}</dt>
            <dd>
              <Fact what={row.otherValue} sources={row.sources}>
                <FactText>{row.otherValue}</FactText>
              </Fact>
            </dd>
          </dl>
          <p>
            <FactText>{row.note}</FactText>
          </p>
        </aside>
      ))}
    </div>
  );
  if (!isFolded) return notes;
  return (
    <details>
      <summary>{say.regionSections(language, 'conflicts')}</summary>
      {notes}
    </details>
  );
}

function uniqueNotes(rows: Conflict[]): Conflict[] {
  return rows.filter((row, index) => rows.findIndex((other) => other.note === row.note) === index);
}
