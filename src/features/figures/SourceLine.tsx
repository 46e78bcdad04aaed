import { findSource } from '../../atlas/lookup.ts';
import { useDesk } from '../panel/context.tsx';
import { Fact } from '../panel/Fact.tsx';

const SHOWN = 4;

/** Who published what a figure stands on, with the date of the facts; opens the whole list. */
export function SourceLine({ sources }: { sources: readonly string[] }) {
  const { atlas, language } = useDesk();
  const { figure: words, counts } = language.messages;
  const publishers = [...new Set(sources.flatMap((id) => findSource(atlas, id)?.publisher ?? []))];
  const named = publishers.length
    ? `${publishers.slice(0, SHOWN).join('; ')}${publishers.length > SHOWN ? `; ${words.allSources}` : ''}`
    : counts.sources(sources.length);
  return (
    <p className="source-line">
      <Fact what={words.table} sources={sources}>
        {words.sources(named)}
      </Fact>{' '}
      {words.asOf(language.day(atlas.asOf))}
    </p>
  );
}
