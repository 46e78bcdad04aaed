import { memo, useCallback, useEffect, useMemo, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import * as say from '#messages';
import type { Desk } from '../features/panel/context.tsx';
import { addressWith } from '../features/panel/navigation.ts';
import type { Language } from '../i18n/language.ts';
import type { Site } from '../lib/site.ts';
import { type Page, parsePath } from '../pages/page.ts';
import { joinRegions, type Regions, regionsOf } from '../pages/regionsOf.ts';
import { resolveBefore, resolveTime, trustedDay } from '../pages/resolveTime.ts';
import { upFrom } from '../pages/upFrom.ts';
import type { FileFailure } from '../queries/FileError.ts';
import { useAtlas, useCore } from '../queries/useAtlas.ts';
import { Notice } from '../ui/Notice.tsx';
import { parseView, serializeView, type ViewProblem, withSameParts } from '../view/viewQuery.ts';
import type { ViewState } from '../view/viewState.ts';
import { Layout } from './Layout.tsx';
import { preloadScript } from './pageParts.tsx';
import { useUpOnEscape } from './shortcuts.ts';
import { usePrepare } from './usePrepare.ts';
import { useTheme } from './useTheme.ts';

interface Props {
  site: Site;
  language: Language;
  today: string;
  /** The parts of the first address that could not be read. */
  problems: ViewProblem[];
}

/** From the world most readers open a region: its script loads when the reader first moves the pointer, touches the page or presses a key, so that the map comes first. */
function usePreloadedRegion(isWorld: boolean) {
  useEffect(() => {
    if (!isWorld) return;
    const signs = ['pointermove', 'pointerdown', 'keydown'];
    const load = () => void preloadScript('region');
    for (const sign of signs) addEventListener(sign, load, { once: true });
    return () => {
      for (const sign of signs) removeEventListener(sign, load);
    };
  }, [isWorld]);
}

/** The app: reads the address, loads the facts that its page needs, and renders the page. */
export const App = memo(({ site, language, today: deviceDay, problems }: Props) => {
  const [path, navigate] = useLocation();
  const { view, setView } = useViewOfAddress();
  const page = useMemo(() => parsePath(path), [path]);
  // The script of a page loads beside its facts.
  useEffect(() => void preloadScript(page.kind), [page.kind]);
  usePreloadedRegion(page.kind === 'world');
  const [wanted, want] = useWanted(site, page);
  const { atlas: fullAtlas, failures, problems: rowProblems, loading, loaded } = useAtlas(site, wanted);
  const theme = useTheme(view.theme);
  const today = trustedDay(deviceDay, fullAtlas?.asOf);
  const prepare = usePrepare(site, fullAtlas);
  const resolved = useMemo(() => fullAtlas && resolveTime(fullAtlas, view.at, today), [fullAtlas, view.at, today]);
  const before = useMemo(() => fullAtlas && resolved && resolveBefore(fullAtlas, view.since, resolved.day), [fullAtlas, view.since, resolved]);
  const up = () => navigate(addressWith(resolved ? upFrom(resolved.atlas, page) : '/', view));
  useUpOnEscape(page.kind === 'world' ? null : up);

  if (!resolved || !fullAtlas) return <Waiting language={language} failures={failures} />;
  const { atlas, day } = resolved;
  const desk: Desk = {
    site,
    atlas,
    fullAtlas,
    language,
    day,
    today,
    before: before ?? undefined,
    view,
    theme,
    setView,
    loading,
    loaded,
    failures,
    want,
    prepare,
  };
  return <Layout desk={desk} page={page} notices={<Notices language={language} problems={problems} rowProblems={rowProblems} />} />;
});

/** The regions whose files are loaded: those of this page, of the pages before, and those that `want` asks for. */
function useWanted(site: Site, page: Page): [Regions, (regions: Regions) => void] {
  const core = useCore(site);
  const [wanted, setWanted] = useState<Regions>([]);
  const needed = core ? joinRegions(wanted, regionsOf(core, page)) : wanted;
  if (needed !== wanted) setWanted(needed);
  const want = useCallback((regions: Regions) => setWanted((before) => joinRegions(before, regions)), []);
  return [needed, want];
}

/** The view with each part that means the same as before being the same value: what depends on a part is not reckoned anew when another changes. */
function useViewOf(query: string): ViewState {
  const [last, keep] = useState(() => ({ query, view: parseView(query).view }));
  if (last.query === query) return last.view;
  const now = { query, view: withSameParts(last.view, parseView(query).view) };
  keep(now);
  return now.view;
}

/** The view that the address states, and a function that changes parts of it. A change replaces the entry of the history and keeps the fragment. */
function useViewOfAddress(): { view: ViewState; setView: (change: Partial<ViewState>) => void } {
  const query = useSearch();
  const [, navigate] = useLocation();
  const view = useViewOf(query);
  const setView = useCallback(
    (change: Partial<ViewState>) => {
      const { pathname, search, hash } = location;
      navigate(`~${pathname}${serializeView({ ...parseView(search).view, ...change })}${hash}`, { replace: true, state: history.state });
    },
    [navigate],
  );
  return { view, setView };
}

/** While the core is loading, or where it cannot be read. A built page stays on screen; the notice then stands above it. */
function Waiting({ language, failures }: { language: Language; failures: readonly FileFailure[] }) {
  const hasFailed = failures.length > 0;
  const isBuilt = document.getElementById('static') !== null;
  useEffect(() => {
    const root = document.getElementById('root');
    if (hasFailed && root) document.getElementById('static')?.before(root);
  }, [hasFailed]);
  const notices = failures.map((failure) => (
    <Notice key={failure.file} tone="error" action={say.appRetry(language)} onAction={failure.retry}>
      {say.errorsData(language, { file: failure.file, why: failure.message })}
    </Notice>
  ));
  if (isBuilt) return notices;
  return (
    <main className="waiting" aria-busy={!hasFailed}>
      <h1>{say.appName(language)}</h1>
      {hasFailed ? notices : <p className="hint">{say.appLoading(language)}</p>}
    </main>
  );
}

function Notices({
  language,
  problems,
  rowProblems,
}: {
  language: Language;
  problems: ViewProblem[];
  rowProblems: { table: string; row: number; message: string }[];
}) {
  const [closed, setClosed] = useState(false);
  const first = rowProblems[0];
  return (
    <>
      {!closed && problems.length > 0 && (
        <Notice action={say.appClose(language)} onAction={() => setClosed(true)}>
          {say.errorsParameters(language)}{' '}
          {problems.map(({ name, value, allowed }) => (
            <span key={name} className="problem">
              {say.errorsParameter(language, { name, value, allowed })}
            </span>
          ))}
        </Notice>
      )}
      {first && <Notice tone="error">{say.errorsRows(language, { n: rowProblems.length, table: first.table, row: first.row, why: first.message })}</Notice>}
    </>
  );
}
