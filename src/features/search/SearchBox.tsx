import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { useDesk } from '../panel/context.tsx';
import { useOpenPath } from '../panel/navigation.ts';
import type { Finding } from './searchIndex.ts';
import { useSearch } from './useSearch.ts';

/** One box for everything; `/` focuses it, arrow keys and Enter choose. */
export function SearchBox() {
  const { language } = useDesk();
  const { search: words, entity } = language.messages;
  const openPath = useOpenPath();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(0);
  const search = useSearch(open);
  const findings = text.trim() && search ? search(text.trim()) : [];
  useSlashKey(() => input.current?.focus());

  const go = (finding: Finding | undefined) => {
    if (!finding) return;
    setOpen(false);
    setText('');
    input.current?.blur();
    openPath(finding.path);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step) {
      event.preventDefault();
      setChosen((chosen + step + findings.length) % Math.max(1, findings.length));
    } else if (event.key === 'Enter') go(findings[chosen]);
    else if (event.key === 'Escape') {
      event.stopPropagation();
      setOpen(false);
      setText('');
    }
  };
  const shown = open && text.trim() !== '' && search !== null;
  return (
    <div className="search" role="search">
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label={words.label}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown && findings.length ? `${id}-${chosen}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        placeholder={words.placeholder}
        title={words.hint}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setChosen(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {shown && (
        <div className="search-list">
          <div id={`${id}-list`} role="listbox" aria-label={words.label}>
            {findings.map((finding, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox input has the keys
              <div
                key={finding.id}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === chosen}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => go(finding)}
                onPointerEnter={() => setChosen(index)}
                tabIndex={-1}
              >
                <span>{finding.name}</span>
                <small>
                  {entity[finding.kind]}
                  {finding.detail && finding.detail !== finding.name && `: ${finding.detail}`}
                </small>
              </div>
            ))}
          </div>
          <p role="status" className={findings.length ? 'visually-hidden' : 'hint'}>
            {findings.length ? words.results(findings.length) : words.none(text)}
          </p>
        </div>
      )}
    </div>
  );
}

function useSlashKey(focus: () => void) {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.key !== '/' || event.ctrlKey || event.metaKey || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName)) return;
      event.preventDefault();
      focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
