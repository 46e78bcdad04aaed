import * as say from '#messages';
import { stateEvents } from '../../atlas/brief.ts';
import { comingWords } from '../../pages/comingWords.ts';
import { Section } from '../../ui/Section.tsx';
import { useFacts, useSite } from '../panel/context.tsx';
import { DateFact } from '../panel/DateFact.tsx';
import { FactText } from '../panel/FactText.tsx';
import { Fold } from '../panel/Fold.tsx';
import { PathLink } from '../panel/PathLink.tsx';

/** The next dates that concern a State, the nearest first. */
export function StateDates({ iso3 }: { iso3: string }) {
  const { language } = useSite();
  const { atlas, day, loading } = useFacts();
  const events = stateEvents(atlas, iso3, day);
  return (
    <Section id="dates" title={say.stateNext(language)}>
      {events.length ? (
        <Fold id="dates" count={events.length}>
          <ul className="dated-list">
            {events.map((event) => {
              const { words, path } = comingWords(atlas, language, event);
              return (
                <li key={`${event.kind} ${event.id}`}>
                  <span className="date">
                    <DateFact what={say.wordsDate(language)} date={event.date} sources={event.sources} basis={event.basis} />
                  </span>
                  <PathLink path={path}>
                    <FactText isName>{words}</FactText>
                  </PathLink>
                </li>
              );
            })}
          </ul>
        </Fold>
      ) : (
        <p className="empty">{loading.length ? say.appLoading(language) : say.stateNoNext(language)}</p>
      )}
    </Section>
  );
}
