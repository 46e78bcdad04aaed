import { createContext, type ReactNode, useContext } from 'react';
import type { Atlas } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';
import type { Site } from '../../lib/site.ts';
import type { FileFailure } from '../../queries/FileError.ts';
import type { Theme } from '../../theme/tokens.ts';
import type { ViewState } from '../../view/viewState.ts';

/** What every feature needs: facts, words, the day that is shown, the view and where the site lies. */
export interface Desk {
  site: Site;
  /** The facts at the time that is shown. */
  atlas: Atlas;
  /** All facts, whatever time is shown. */
  fullAtlas: Atlas;
  language: Language;
  /** The last day of the time that is shown. */
  day: string;
  today: string;
  view: ViewState;
  /** The theme in effect, for what is drawn with its colours. */
  theme: Theme;
  setView: (change: Partial<ViewState>) => void;
  /** Region files that are still loading. */
  loading: readonly string[];
  failures: readonly FileFailure[];
  /** Asks for region files beyond those of the page. */
  want: (regions: readonly string[] | 'all') => void;
}

const DeskContext = createContext<Desk | null>(null);

export function DeskProvider({ desk, children }: { desk: Desk; children: ReactNode }) {
  return <DeskContext.Provider value={desk}>{children}</DeskContext.Provider>;
}

/** The desk. Throws outside of its provider. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk outside of DeskProvider');
  return desk;
}
