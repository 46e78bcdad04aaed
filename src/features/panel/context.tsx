import { type Context, createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Atlas } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';
import type { Site } from '../../lib/site.ts';
import type { Page } from '../../pages/page.ts';
import type { Before } from '../../pages/resolveTime.ts';
import type { FileFailure } from '../../queries/FileError.ts';
import type { Theme } from '../../theme/tokens.ts';
import type { ViewState } from '../../view/viewState.ts';

/** The values that never change while the page is open. */
interface SiteDesk {
  site: Site;
  language: Language;
  /** True in a built page before any script has run: its controls do nothing yet. */
  isBuilt?: true;
  /** Requests region files that the page itself does not load. */
  want: (regions: readonly string[] | 'all') => void;
  /** Loads script and facts of a page that the reader may open next. */
  prepare: (page: Page) => void;
}

/** The facts and the chosen time. */
interface FactsDesk {
  /** The facts as of the chosen time. */
  atlas: Atlas;
  /** All facts, at any time. */
  fullAtlas: Atlas;
  /** The last day of the chosen time, or today. ISO 8601. */
  day: string;
  today: string;
  /** The facts of the earlier time that the chosen one is compared with, if any. */
  before?: Before | undefined;
  /** Region files that are still loading. */
  loading: readonly string[];
  /** Region files that are there. */
  loaded: readonly string[];
  failures: readonly FileFailure[];
}

/** The view that the address states. */
interface ViewDesk {
  view: ViewState;
  setView: (change: Partial<ViewState>) => void;
  /** The theme in effect, for figures and maps, which use its colours. */
  theme: Theme;
}

/** The values that a feature may need, in one object: the facts, the language, the chosen day, the view and the address of the site. */
export interface Desk extends SiteDesk, FactsDesk, ViewDesk {}

const SiteContext = createContext<SiteDesk | null>(null);
const FactsContext = createContext<FactsDesk | null>(null);
const ViewContext = createContext<ViewDesk | null>(null);

/** Gives the desk to its children, in three contexts: a component that reads one of them is not rendered again when another changes. */
export function DeskProvider({ desk, children }: { desk: Desk; children: ReactNode }) {
  const { site, language, isBuilt, want, prepare, atlas, fullAtlas, day, today, before, loading, loaded, failures, view, setView, theme } = desk;
  const siteDesk = useMemo(() => ({ site, language, ...(isBuilt ? { isBuilt } : {}), want, prepare }), [site, language, isBuilt, want, prepare]);
  const factsDesk = useMemo(
    () => ({ atlas, fullAtlas, day, today, before, loading, loaded, failures }),
    [atlas, fullAtlas, day, today, before, loading, loaded, failures],
  );
  const viewDesk = useMemo(() => ({ view, setView, theme }), [view, setView, theme]);
  return (
    <SiteContext.Provider value={siteDesk}>
      <FactsContext.Provider value={factsDesk}>
        <ViewContext.Provider value={viewDesk}>{children}</ViewContext.Provider>
      </FactsContext.Provider>
    </SiteContext.Provider>
  );
}

function useGiven<T>(context: Context<T | null>): T {
  const given = useContext(context);
  if (!given) throw new Error('A part of the desk is read outside of DeskProvider');
  return given;
}

/** Site and language. Throws outside of DeskProvider. */
export const useSite = (): SiteDesk => useGiven(SiteContext);
/** The facts and the chosen time. Throws outside of DeskProvider. */
export const useFacts = (): FactsDesk => useGiven(FactsContext);
/** The view of the address. Throws outside of DeskProvider. */
export const useView = (): ViewDesk => useGiven(ViewContext);
/** The whole desk, for a component that needs all three. Throws outside of DeskProvider. */
export const useDesk = (): Desk => ({ ...useSite(), ...useFacts(), ...useView() });
