import { useState } from 'react';
import * as say from '#messages';
import type { Source } from '../../atlas/schema.ts';
import { useSite } from '../panel/context.tsx';
import { SourceEntry } from '../panel/SourceEntry.tsx';

/** Sources with a filter over title and publisher. */
export function SourceList({ sources }: { sources: Source[] }) {
  const { language } = useSite();
  const [filter, setFilter] = useState('');
  const shown = sources.filter((source) => `${source.title} ${source.publisher} ${source.sourceId}`.toLowerCase().includes(filter.trim().toLowerCase()));
  return (
    <details>
      <summary>{say.countsSources(language, { n: sources.length })}</summary>
      <label className="field">
        {say.sourcePanelSearchLabel(language)}
        <input type="search" value={filter} onChange={(event) => setFilter(event.target.value)} />
      </label>
      <p role="status" className="hint">
        {shown.length ? say.searchResults(language, { n: shown.length }) : say.searchNone(language, { text: filter })}
      </p>
      <ul className="source-list">
        {shown.map((source) => (
          <li key={source.sourceId}>
            <SourceEntry source={source} />
          </li>
        ))}
      </ul>
    </details>
  );
}
