import { Suspense, useId, useRef } from 'react';
import * as say from '#messages';
import { Icon } from '../../ui/Icon.tsx';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { useSite } from '../panel/context.tsx';
import { useFindings } from './useFindings.ts';
import { searchKeys, useSearchShortcut } from './useSearchKeys.ts';

const Findings = lazyPart(async () => (await import('./Findings.tsx')).Findings);

/** The search field of the header, for all kinds of records. Ctrl+K focuses it; arrow keys and Enter choose a finding. */
export function SearchBox() {
  const { language, isBuilt } = useSite();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { text, findings, chosen, isShown, write, setOpen, setChosen, move, leave, go } = useFindings(() => input.current?.blur());
  useSearchShortcut(() => input.current?.focus());
  return (
    <div className="search" role="search">
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        disabled={isBuilt}
        role="combobox"
        aria-label={say.searchLabel(language)}
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-activedescendant={isShown && findings.length ? `${id}-${chosen}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        placeholder={say.searchPlaceholder(language)}
        title={say.searchHint(language)}
        value={text}
        onChange={(event) => write(event.target.value)}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={searchKeys({ move, choose: () => go(findings[chosen]), leave })}
      />
      {isShown && (
        <Suspense fallback={null}>
          <Findings id={id} text={text} findings={findings} chosen={chosen} onPoint={setChosen} onChoose={go} />
        </Suspense>
      )}
    </div>
  );
}
