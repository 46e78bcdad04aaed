import * as say from '#messages';
import { INCIDENT_TYPES } from '../../atlas/incidents.ts';
import type { KindMeaning } from '../../import/kinds.ts';
import type { Reading } from '../../import/readings.ts';
import type { Opened } from '../../import/session.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useSite } from '../panel/context.tsx';
import { MeaningTable } from './MeaningTable.tsx';

/** The most words that are listed. The rarer words of a free field are read by the same rules, and each row keeps its own word. */
const MOST_WORDS = 200;

/** The words of the kind column and the kind of the atlas that each stands for, which can be changed. Nothing where no column is one. */
export function KindTable({ opened, onRead }: { opened: Opened; onRead: (column: number, reading: Reading) => void }) {
  const { language } = useSite();
  const { words, readings } = opened;
  const column = readings.findIndex(({ role }) => role === 'kind');
  const reading = readings[column];
  if (!reading || words.length === 0) return null;
  const meanings: [KindMeaning, string][] = [
    ...INCIDENT_TYPES.map((type): [KindMeaning, string] => [type, say.incidentsTypes(language, type)]),
    ['text', say.ownByText(language)],
  ];
  return (
    <MeaningTable
      summary={say.ownKinds(language, { n: words.length })}
      hint={say.ownKindsHint(language)}
      heads={[say.ownWord(language), say.dataRows(language)]}
    >
      {words.slice(0, MOST_WORDS).map(({ word, count, meaning }) => (
        <tr key={word}>
          <th scope="row">{word ? <bdi>{word}</bdi> : say.ownNoWord(language)}</th>
          <td>{language.number(count)}</td>
          <td>
            <Choice
              label={say.ownWordIs(language, { word: word || say.ownNoWord(language) })}
              isLabelHidden
              value={meaning}
              options={meanings}
              onChoose={(chosen) => chosen && onRead(column, { ...reading, meanings: { ...reading.meanings, [word]: chosen } })}
            />
          </td>
        </tr>
      ))}
    </MeaningTable>
  );
}
