import { group } from 'd3';
import { useState } from 'react';
import * as say from '#messages';
import type { NamedChange } from '../../atlas/changes.ts';
import { changeWords, countWords } from '../../i18n/changeWords.ts';
import { changePath } from '../../pages/changePath.ts';
import { useFacts, useSite } from '../panel/context.tsx';
import { PathLink } from '../panel/PathLink.tsx';

/** The changes of one table: counts, and a list of its records that is made when it is first opened, for it can be long. */
export function TableChanges({ table, changes }: { table: string; changes: readonly NamedChange[] }) {
  const { language } = useSite();
  const [wasOpened, setOpened] = useState(false);
  return (
    <details onToggle={() => setOpened(true)}>
      <summary>{say.changesTable(language, { table: say.namesTables(language, table) ?? table, counts: countWords(language, changes) })}</summary>
      {wasOpened && (
        <ul>
          {[...group(changes, ({ record, column, kind }) => (record ? `${kind}/${record}` : column))].map(([key, rows]) => (
            <RecordChange key={key} changes={rows} />
          ))}
        </ul>
      )}
    </details>
  );
}

/** A record with what changed in it. */
function RecordChange({ changes }: { changes: readonly NamedChange[] }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const [first] = changes;
  if (!first) return null;
  const path = changePath(atlas, first);
  const name = <bdi lang={first.lang || undefined}>{first.name}</bdi>;
  const words = changes.map((change) => changeWords(language, change)).join(language.semicolon);
  return (
    <li>
      {first.record ? (
        <>
          {path ? <PathLink path={path}>{name}</PathLink> : name}
          {language.colon}
          {words}
        </>
      ) : (
        words
      )}
    </li>
  );
}
