import * as say from '#messages';
import { publishersOf } from '../../i18n/publishers.ts';
import { useFacts, useSite } from '../panel/context.tsx';
import { Fact } from '../panel/Fact.tsx';

const SHOWN = 4;

/** The publishers of a figure's sources and the date of the facts. A click opens the list of all its sources. */
export function SourceLine({ sources }: { sources: readonly string[] }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const named = publishersOf(language, atlas, sources, SHOWN) || say.countsSources(language, { n: sources.length });
  return (
    <p className="source-line">
      <Fact what={say.figureTable(language)} sources={sources}>
        {say.figureSources(language, { names: named })}
      </Fact>{' '}
      {say.figureAsOf(language, { date: language.day(atlas.asOf) })}
    </p>
  );
}
