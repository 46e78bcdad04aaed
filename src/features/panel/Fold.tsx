import { type ReactNode, useEffect, useRef } from 'react';
import * as say from '#messages';
import { usePaper } from '../../ui/paper.ts';
import { useSite } from './context.tsx';
import { useFragment } from './navigation.ts';
import { useKeptOpen } from './useKeptOpen.ts';

interface Props {
  /** Unique on the page: the history keeps under it that the reader unfolded the rows. */
  id: string;
  /** How many rows the table or list in `children` has. */
  count: number;
  /** How many rows stand before the reader unfolds the rest; the style sheet counts them too. Where rows are paragraphs, it is one. */
  first?: 1 | 2;
  children: ReactNode;
}

/**
 * A table or list that shows its first rows, with a button for the rest. All rows are in the document, where the style sheet hides those after the
 * first, so that a page without script shows them all. A fragment that names a hidden row unfolds them.
 */
export function Fold({ id, count, first = 2, children }: Props) {
  const { language, isBuilt } = useSite();
  const [isUnfolded, setOpen] = useKeptOpen(id);
  const { isWhole } = usePaper();
  const isOpen = isUnfolded || isWhole;
  const rows = useRef<HTMLDivElement>(null);
  const fragment = useFragment();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new fragment unfolds; folding again with the same fragment is the reader's wish
  useEffect(() => {
    const named = fragment ? document.getElementById(fragment.slice(1)) : null;
    if (named && named !== rows.current && rows.current?.contains(named) && !named.checkVisibility()) setOpen(true);
  }, [fragment]);
  if (count <= first) return children;
  return (
    <div ref={rows} className={isOpen ? 'fold' : `fold folded first-${first}`}>
      {children}
      <button type="button" className="link-button fold-button" aria-expanded={isOpen} disabled={isBuilt} onClick={() => setOpen(!isOpen)}>
        {isOpen ? say.foldLess(language) : say.foldAll(language, { n: count })}
      </button>
      {!isOpen && <p className="hint fold-printed">{say.foldPrinted(language, { first, n: count })}</p>}
    </div>
  );
}
