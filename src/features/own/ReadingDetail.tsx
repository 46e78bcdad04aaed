import * as say from '#messages';
import type { Language } from '../../i18n/language.ts';
import { DATE_ORDERS } from '../../import/dates.ts';
import type { Question, Reading } from '../../import/readings.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useSite } from '../panel/context.tsx';

interface Props {
  column: string;
  reading: Reading | undefined;
  question: Question | undefined;
  onRead: (reading: Reading) => void;
}

/** How the cells of a column are read: the order of its dates or coordinates, or its decimal mark. Where the cells leave it open, the answers with an example. */
export function ReadingDetail({ column, reading, question, onRead }: Props) {
  const { language } = useSite();
  if (!reading) return null;
  if (question)
    return (
      <Choice
        label={question.example ? say.ownMeans(language, { example: question.example }) : say.ownBlankEnd(language)}
        value={undefined}
        none={say.ownChoose(language)}
        options={question.answers.map(
          ({ meaning, reading: { blankEnd } }, index) => [String(index), blankEnd ? say.ownBlankEnds(language, blankEnd) : meaning] as const,
        )}
        onChoose={(index) => index !== undefined && onRead({ ...reading, ...question.answers[Number(index)]?.reading })}
      />
    );
  const options = optionsOf(language, reading);
  return (
    <>
      {options.length > 0 && (
        <Choice
          label={say.ownReadAs(language, { column })}
          isLabelHidden
          value={chosenOf(reading)}
          options={options.map(([value, label]) => [value, label] as const)}
          onChoose={(value) => {
            const chosen = options.find(([key]) => key === value)?.[2];
            if (chosen) onRead({ ...reading, ...chosen });
          }}
        />
      )}
      {reading.blankEnd && (
        <Choice
          label={say.ownBlankEnd(language)}
          value={reading.blankEnd}
          options={(['open', 'unknown'] as const).map((blankEnd) => [blankEnd, say.ownBlankEnds(language, blankEnd)] as const)}
          onChoose={(blankEnd) => blankEnd && onRead({ ...reading, blankEnd })}
        />
      )}
    </>
  );
}

/** The ways to read a column in its role, each with its words. */
function optionsOf(language: Language, { role }: Reading): [string, string, Partial<Reading>][] {
  if (role === 'date' || role === 'end') return DATE_ORDERS.map((dateOrder) => [dateOrder, say.ownDateOrders(language, dateOrder), { dateOrder }]);
  if (role === 'position')
    return (['lat-lon', 'lon-lat'] as const).map((order) => [
      order,
      say.ownPlaceOrders(language, order === 'lat-lon' ? 'latLon' : 'lonLat'),
      { place: { order, comma: 'any' } },
    ]);
  if (role !== 'latitude' && role !== 'longitude' && role !== 'amount') return [];
  return (['.', ','] as const).map((mark) => [mark, say.ownMarks(language, mark === '.' ? 'point' : 'comma'), { mark }]);
}

const chosenOf = ({ dateOrder, place, mark }: Reading) => dateOrder ?? place?.order ?? mark;
