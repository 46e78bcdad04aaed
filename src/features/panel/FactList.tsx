import type { ReactNode } from 'react';
import * as say from '#messages';
import type { Basis } from '../../atlas/enumerations.ts';
import { useSite } from './context.tsx';
import { Fact } from './Fact.tsx';
import { FactText } from './FactText.tsx';

/** A line of a list of facts. */
export interface FactRow {
  name: string;
  value: ReactNode;
  basis?: Basis | '' | undefined;
  /** True for a text of the facts, which has a language of its own. */
  free?: boolean;
  /** True for a link or another control, which must not be wrapped in a button. */
  plain?: boolean;
}

/** The fields of one record. A click on a value opens the record's sources. An empty field shows 'not published'. */
export function FactList({ rows, sources, note }: { rows: FactRow[]; sources: readonly string[]; note?: string | undefined }) {
  const { language } = useSite();
  return (
    <dl className="facts">
      {rows.map(({ name, value, basis, free, plain }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {plain ? (
              value
            ) : (
              <Fact what={name} sources={sources} basis={basis} note={note}>
                {free && typeof value === 'string' && value ? <FactText>{value}</FactText> : value || say.wordsNotPublished(language)}
              </Fact>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
