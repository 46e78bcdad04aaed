import type { ReactNode } from 'react';
import * as say from '#messages';
import { useSite } from '../panel/context.tsx';

interface Props {
  summary: string;
  hint: string;
  /** The heads of the first two columns: a word of the file, and how many rows have it. */
  heads: readonly [word: string, count: string];
  /** The rows, each with what its word stands for in the last column. */
  children: ReactNode;
  /** The part below the table. */
  below?: ReactNode;
}

/** A folded table of words of a file and of what each stands for in the atlas. */
export function MeaningTable({ summary, hint, heads, children, below }: Props) {
  const { language } = useSite();
  return (
    <details className="own-kinds">
      <summary>{summary}</summary>
      <p className="hint">{hint}</p>
      <div className="own-scroll">
        <table>
          <thead>
            <tr>
              {[...heads, say.ownStandsFor(language)].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
      {below}
    </details>
  );
}
