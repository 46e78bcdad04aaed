import type { Source } from '../../atlas/schema.ts';
import { useDesk } from './context.tsx';

/** One source as a small record. */
export function SourceEntry({ source }: { source: Source }) {
  const { language } = useDesk();
  const { sourcePanel, verification } = language.messages;
  return (
    <article className={`source source-${source.verification}`} id={source.sourceId}>
      <p className="source-title" lang="en">
        {source.title}
      </p>
      <dl className="facts">
        <dt>{sourcePanel.publisher}</dt>
        <dd lang="en">{source.publisher || language.messages.words.unknown}</dd>
        <dt>{sourcePanel.published}</dt>
        <dd>{language.date(source.published)}</dd>
        <dt>{sourcePanel.address}</dt>
        <dd>
          {/^https?:/.test(source.url) ? (
            <a href={source.url} rel="noopener noreferrer external" target="_blank" title={sourcePanel.outside}>
              {source.url.replace(/^https?:\/\//, '')}
            </a>
          ) : (
            source.url || sourcePanel.noAddress
          )}
        </dd>
        <dt>{sourcePanel.verified}</dt>
        <dd>{verification[source.verification]}</dd>
        {source.note && (
          <>
            <dt>{language.messages.words.note}</dt>
            <dd lang="en">{source.note}</dd>
          </>
        )}
      </dl>
    </article>
  );
}
