import { type ReactNode, Suspense, useState } from 'react';
import * as say from '#messages';
import type { Basis } from '../../atlas/enumerations.ts';
import { regionOfSource } from '../../atlas/lookup.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { useSite } from './context.tsx';
import { Guarded } from './Guarded.tsx';

const SourceDialog = lazyPart(async () => (await import('./SourceDialog.tsx')).SourceDialog);

interface Props {
  children: ReactNode;
  /** Name of the value, for the button's label for screen readers. */
  what: string;
  sources: readonly string[];
  basis?: Basis | '' | undefined;
  note?: string | undefined;
  /** Whether the word of the basis stands only with the sources. */
  isQuiet?: boolean;
}

/** A value; a click opens its sources. Derived, planned and unverified values are styled differently and labelled so. */
export function Fact({ children, what, sources, basis = '', note, isQuiet = false }: Props) {
  const { language, isBuilt, want } = useSite();
  // The words of the value whose dialog is open.
  const [open, setOpen] = useState<string>();
  const marked = !isQuiet && (basis === 'derived' || basis === 'unverified' || basis === 'planned');
  const look = `fact fact-${marked ? basis : 'stated'}`;
  const value = (
    <>
      {children}
      {marked && <span className="basis"> {say.basis(language, basis)}</span>}
    </>
  );
  if (sources.length === 0) return <span>{children}</span>;
  if (isBuilt) return <span className={look}>{value}</span>;
  return (
    <>
      <button
        type="button"
        className={look}
        data-sources={sources.join(' ')}
        title={say.sourcePanelOpen(language, { what })}
        onPointerEnter={SourceDialog.preload}
        onFocus={SourceDialog.preload}
        onClick={(event) => {
          want([...new Set(sources.map(regionOfSource))]);
          setOpen(event.currentTarget.textContent);
        }}
      >
        {value}
      </button>
      {open !== undefined && (
        <Guarded>
          <Suspense fallback={null}>
            <SourceDialog what={what} value={open} sources={sources} basis={basis} note={note} onClose={() => setOpen(undefined)} />
          </Suspense>
        </Guarded>
      )}
    </>
  );
}
