import * as say from '#messages';
import { asOfLine } from '../../i18n/asOfLine.ts';
import { sourceLine } from '../../i18n/sourceLine.ts';
import { useFacts, useSite } from '../panel/context.tsx';
import { Fact } from '../panel/Fact.tsx';

/** The best publishers of a figure's sources and the date of the facts. A click opens the list of all its sources. */
export function SourceLine({ sources }: { sources: readonly string[] }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  return (
    <p className="source-line">
      {sources.length > 0 && (
        <>
          <Fact what={say.figureTable(language)} sources={sources}>
            {sourceLine(language, atlas, sources) || say.figureSources(language, { names: say.countsSources(language, { n: sources.length }) })}
          </Fact>{' '}
        </>
      )}
      {asOfLine(language, atlas, sources)}
    </p>
  );
}
