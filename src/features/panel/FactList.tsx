import type { ReactNode } from 'react';
import * as say from '#messages';
import type { Basis } from '../../atlas/enumerations.ts';
import { useDesk } from './context.tsx';
import { Fact } from './Fact.tsx';

export interface FactRow {
  name: string;
  value: ReactNode;
  basis?: Basis | '' | undefined;
  /** Free text of the tables, which stays in their language. */
  free?: boolean;
  /** A link or another widget, which cannot itself be a button. */
  plain?: boolean;
}

/** Fields of one record, each value opening the record's sources. Empty fields say 'not published'. */
export function FactList({ rows, sources, note }: { rows: FactRow[]; sources: readonly string[]; note?: string | undefined }) {
  const { language } = useDesk();
  return (
    <dl className="facts">
      {rows.map(({ name, value, basis, free, plain }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd {...(free ? { lang: 'en' } : {})}>
            {plain ? (
              value
            ) : (
              <Fact what={name} sources={sources} basis={basis} note={note}>
                {value || say.wordsNotPublished(language)}
              </Fact>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
