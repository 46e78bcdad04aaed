import * as say from '#messages';
import type { Source } from '../../atlas/schema.ts';
import { useSite } from './context.tsx';
import { FactText } from './FactText.tsx';

/** One source in a list: title, publisher, dates, address and how it was verified. */
export function SourceEntry({ source }: { source: Source }) {
  const { language } = useSite();
  return (
    <article className={`source source-${source.verification}`} id={source.sourceId}>
      <p className="source-title">
        <bdi lang={source.language || 'en'}>{source.title}</bdi>
      </p>
      <dl className="facts">
        <dt>{say.sourcePanelPublisher(language)}</dt>
        <dd>
          <bdi lang="en">{source.publisher}</bdi>
        </dd>
        <dt>{say.sourcePanelRank(language)}</dt>
        <dd>{say.sourceRank(language, { rank: String(source.rank) })}</dd>
        <dt>{say.sourcePanelPublished(language)}</dt>
        <dd>{language.date(source.published)}</dd>
        <dt>{say.sourcePanelAddress(language)}</dt>
        <dd>
          {/^https?:/.test(source.url) ? (
            <a href={source.url} dir="ltr" rel="noopener noreferrer external" target="_blank" title={say.sourcePanelOutside(language)}>
              {source.url.replace(/^https?:\/\//, '')}
            </a>
          ) : (
            source.url || say.sourcePanelNoAddress(language)
          )}
        </dd>
        <dt>{say.sourcePanelVerified(language)}</dt>
        <dd>{say.verification(language, source.verification)}</dd>
        {source.note && (
          <>
            <dt>{say.wordsNote(language)}</dt>
            <dd>
              <FactText>{source.note}</FactText>
            </dd>
          </>
        )}
      </dl>
    </article>
  );
}
