import * as say from '#messages';
import { useSite } from '../panel/context.tsx';
import type { Finding } from './finding.ts';

interface Props {
  /** Prefix of the ids of list and entries, to which the search field refers. */
  id: string;
  text: string;
  findings: readonly Finding[];
  /** Index of the chosen finding. */
  chosen: number;
  onPoint: (index: number) => void;
  onChoose: (finding: Finding) => void;
}

/** The list of findings below the search field. The field keeps the focus; screen readers hear the number of findings. */
export function Findings({ id, text, findings, chosen, onPoint, onChoose }: Props) {
  const { language } = useSite();
  return (
    <div className="search-list">
      <div id={`${id}-list`} role="listbox" aria-label={say.searchLabel(language)}>
        {findings.map((finding, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox input has the keys
          <div
            key={finding.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === chosen}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(finding)}
            onPointerEnter={() => onPoint(index)}
            tabIndex={-1}
          >
            <span>{finding.name}</span>
            <small>
              {say.entity(language, finding.kind)}
              {finding.detail && finding.detail !== finding.name && language.colon + finding.detail}
            </small>
          </div>
        ))}
      </div>
      <p role="status" className={findings.length ? 'visually-hidden' : 'hint'}>
        {findings.length ? say.searchResults(language, { n: findings.length }) : say.searchNone(language, { text })}
      </p>
    </div>
  );
}
