import { type FormEvent, useId, useState } from 'react';
import * as say from '#messages';
import { isSector, type SectorMeanings, sectorCounts } from '../../figures/shared/ownAtlas.ts';
import type { OwnProgramme } from '../../import/ownProgrammes.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useFacts, useSite } from '../panel/context.tsx';
import { MeaningTable } from './MeaningTable.tsx';

/** The most sectors that are listed, the commonest first. */
const MOST_SECTORS = 200;

interface Props {
  activities: readonly OwnProgramme[];
  meanings: SectorMeanings;
  onMean: (key: string, activityId: string) => void;
}

/** The activity of the focus matrix that each sector of a file stands for, and each word of titles and descriptions; all can be changed. */
export function SectorTable({ activities, meanings, onMean }: Props) {
  const { language } = useSite();
  const sectors = sectorCounts(activities);
  const words = Object.keys(meanings).filter((key) => !isSector(key));
  return (
    <MeaningTable
      summary={say.ownSectors(language, { n: sectors.length })}
      hint={say.ownSectorsHint(language)}
      heads={[say.ownSector(language), say.ownActivities(language)]}
      below={<WordField onMean={onMean} />}
    >
      {words.map((word) => (
        <Line key={word} name={word} count={undefined} meanings={meanings} onMean={onMean} />
      ))}
      {sectors.slice(0, MOST_SECTORS).map(({ sector, count }) => (
        <Line key={sector} name={sector} count={count} meanings={meanings} onMean={onMean} />
      ))}
    </MeaningTable>
  );
}

function Line({ name, count, meanings, onMean }: { name: string; count: number | undefined } & Pick<Props, 'meanings' | 'onMean'>) {
  const { language } = useSite();
  const { atlas } = useFacts();
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td>{count === undefined ? '' : language.number(count)}</td>
      <td>
        <Choice
          label={say.ownWordIs(language, { word: name })}
          isLabelHidden
          none={say.ownNoActivity(language)}
          value={meanings[name]}
          options={atlas.activities.map(({ activityId, name: activity }) => [activityId, activity] as const)}
          onChoose={(activityId) => onMean(name, activityId ?? '')}
        />
      </td>
    </tr>
  );
}

/** A field for a word of titles and descriptions, and the activity that it stands for. */
function WordField({ onMean }: Pick<Props, 'onMean'>) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const id = useId();
  const [word, setWord] = useState('');
  const [activityId, setActivity] = useState<string>();
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (!word.trim() || !activityId) return;
    onMean(word.trim(), activityId);
    setWord('');
  };
  return (
    <form className="own-buttons" onSubmit={add}>
      <label htmlFor={id}>{say.ownKeyword(language)}</label>
      <input id={id} value={word} dir="auto" onChange={({ target }) => setWord(target.value)} />
      <Choice
        label={say.ownStandsFor(language)}
        none={say.ownChoose(language)}
        value={activityId}
        options={atlas.activities.map(({ activityId: key, name }) => [key, name] as const)}
        onChoose={setActivity}
      />
      <button type="submit" className="button" disabled={!word.trim() || !activityId}>
        {say.ownKeywordAdd(language)}
      </button>
    </form>
  );
}
