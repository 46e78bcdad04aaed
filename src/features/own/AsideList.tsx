import { useEffect, useState } from 'react';
import * as say from '#messages';
import type { Aside } from '../../import/table.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { useSite } from '../panel/context.tsx';
import { outputWords } from './outputWords.ts';
import type { OwnFile } from './ownFile.ts';
import { saveText } from './saveText.ts';

const SHOWN = 100;

/** The rows that were set aside, each with its line, column and reason, and a button that saves them all as CSV. */
export function AsideList({ file, count, name }: { file: OwnFile | null; count: number; name: string }) {
  const { language } = useSite();
  const [isOpen, setOpen] = useState(false);
  const [rows, setRows] = useState<readonly Aside[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another reading of the columns gives another number of rows
  useEffect(() => {
    let isGone = false;
    if (isOpen) void file?.ask({ ask: 'aside', from: 0, count: SHOWN }).then((found) => !isGone && setRows(found));
    return () => {
      isGone = true;
    };
  }, [file, isOpen, count]);
  const save = async () => {
    if (file)
      saveText(await file.ask({ ask: 'text', what: 'aside', words: outputWords(language) }), 'text/csv', say.ownAsideFile(language, { file: name }), 'csv');
  };
  return (
    <details className="own-aside" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say.ownAside(language, { n: count })}</summary>
      <button type="button" className="button" onClick={() => void save()}>
        {say.ownAsideSave(language)}
      </button>
      {count > SHOWN && <p className="hint">{say.ownFirstOf(language, { n: SHOWN, total: count })}</p>}
      <AsideTable rows={rows} label={say.ownAside(language, { n: count })} />
    </details>
  );
}

function AsideTable({ rows, label }: { rows: readonly Aside[]; label: string }) {
  const { language } = useSite();
  return (
    <TableScroll label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.ownLine(language)}</th>
            <th scope="col">{say.ownColumn(language)}</th>
            <th scope="col">{say.ownReason(language)}</th>
            <th scope="col">{say.ownValue(language)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, column, reason, value }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two faults can stand on one line
            <tr key={index}>
              <th scope="row">{line}</th>
              <td>
                <bdi>{column}</bdi>
              </td>
              <td>{reason === 'repeat' ? say.ownRepeats(language, { line: value }) : say.ownReasons(language, reason)}</td>
              <td className="own-value">
                <bdi>{reason === 'repeat' ? '' : value}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
