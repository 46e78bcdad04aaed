import { createContext, type ReactNode, useContext } from 'react';
import type { Atlas } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';
import type { Site } from '../../lib/site.ts';
import type { FileFailure } from '../../queries/FileError.ts';
import type { Theme } from '../../theme/tokens.ts';
import type { ViewState } from '../../view/viewState.ts';

/** The values that every feature needs: the facts, the language, the chosen day, the view and the address of the site. */
export interface Desk {
  site: Site;
  /** The facts as of the chosen time. */
  atlas: Atlas;
  /** All facts, at any time. */
  fullAtlas: Atlas;
  language: Language;
  /** The last day of the chosen time, or today. ISO 8601. */
  day: string;
  today: string;
  view: ViewState;
  /** The theme in effect, for figures and maps, which use its colours. */
  theme: Theme;
  setView: (change: Partial<ViewState>) => void;
  /** Region files that are still loading. */
  loading: readonly string[];
  failures: readonly FileFailure[];
  /** Requests region files that the page itself does not load. */
  want: (regions: readonly string[] | 'all') => void;
}

const DeskContext = createContext<Desk | null>(null);

export function DeskProvider({ desk, children }: { desk: Desk; children: ReactNode }) {
  return <DeskContext.Provider value={desk}>{children}</DeskContext.Provider>;
}

/** The nearest desk. Throws outside of a `DeskProvider`. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk outside of DeskProvider');
  return desk;
}
