import * as say from '#messages';
import { findSource } from '../../atlas/lookup.ts';
import { useDesk } from '../panel/context.tsx';
import { Fact } from '../panel/Fact.tsx';

const SHOWN = 4;

/** Who published what a figure stands on, with the date of the facts; opens the whole list. */
export function SourceLine({ sources }: { sources: readonly string[] }) {
  const { atlas, language } = useDesk();
  const publishers = [...new Set(sources.flatMap((id) => findSource(atlas, id)?.publisher ?? []))];
  const named = publishers.length
    ? `${publishers.slice(0, SHOWN).join('; ')}${publishers.length > SHOWN ? `; ${say.figureAllSources(language)}` : ''}`
    : say.countsSources(language, { n: sources.length });
  return (
    <p className="source-line">
      <Fact what={say.figureTable(language)} sources={sources}>
        {say.figureSources(language, { names: named })}
      </Fact>{' '}
      {say.figureAsOf(language, { date: language.day(atlas.asOf) })}
    </p>
  );
}
