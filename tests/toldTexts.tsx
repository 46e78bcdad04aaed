import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { isTranslated, type PoEntry } from '../geo/steps/po/entry.ts';
import { readTranslations } from '../geo/steps/translations/files.ts';
import { allPages } from '../site/allPages.ts';
import { FullPage, Panel } from '../src/app/pageParts.tsx';
import type { IncidentCounts } from '../src/atlas/incidents.ts';
import type { Atlas } from '../src/atlas/records.ts';
import { DeskProvider } from '../src/features/panel/context.tsx';
import { FIGURES, makeFigure } from '../src/figures/registry.ts';
import type { Language } from '../src/i18n/language.ts';
import { unique } from '../src/lib/lists.ts';
import { isFullPage, type Page, pagePath } from '../src/pages/page.ts';
import { pageSummary } from '../src/pages/pageSummary.ts';
import { themes } from '../src/theme/tokens.ts';
import { deskOf } from './desk.ts';
import { DAY } from './unit/atlas.ts';

/** Pages without facts of their own, or whose figures are made apart. */
const LEFT_OUT = new Set<Page['kind']>(['figure', 'figures', 'compare', 'briefing', 'changes', 'data']);
const nothing = () => undefined;

/**
 * The columns that have translations into any language, and those of their texts that nothing tells in `language`, each after its column: in translation, or in English where it has none in
 * this language. `root` is the folder of the tables of `atlas`.
 */
export async function unreached(root: string, atlas: Atlas, language: Language, incidents: IncidentCounts): Promise<{ columns: string[]; missing: string[] }> {
  const files = readTranslations(root).map(({ code, entries }) => ({
    code,
    entries: entries.filter((entry) => entry.text && isTranslated(entry) && !entry.isObsolete),
  }));
  const keyOf = ({ context, text }: PoEntry) => `${context}: ${text}`;
  const own = new Map(files.find(({ code }) => code === language.code)?.entries.map((entry) => [keyOf(entry), entry.translation]));
  const entries = [...new Map(files.flatMap((file) => file.entries.map((entry) => [keyOf(entry), entry]))).values()];
  const told = await toldTexts(atlas, language, incidents);
  return {
    columns: unique(entries.map(({ context }) => context)),
    missing: entries.flatMap((entry) =>
      told.includes(own.get(keyOf(entry)) ?? entry.text) ? [] : [`${entry.context}: ${own.get(keyOf(entry)) ?? entry.text}`],
    ),
  };
}

/**
 * All that the pages, figures and plans of an atlas say in a language, as one text. The notes of facts, which their dialogs say, are told where the test has put
 * `ToldFact` in the place of `Fact`.
 */
async function toldTexts(atlas: Atlas, language: Language, incidents: IncidentCounts): Promise<string> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  // No file comes: the facts are here.
  vi.stubGlobal('fetch', () => new Promise(nothing));
  const context = { atlas, language, theme: themes.day, day: DAY, incidents, width: 820 };
  const figures = FIGURES.flatMap(({ id, perRegion, definitions }) => [
    makeFigure(id, context),
    ...(perRegion ? atlas.region.map(({ regionId }) => makeFigure(id, { ...context, regionId })) : []),
    definitions?.(context),
  ]);
  const told = [JSON.stringify(figures), ...atlas.insets.map(({ title }) => title)];
  for (const page of allPages(atlas)) if (!LEFT_OUT.has(page.kind)) told.push(await pageTexts(page, atlas, language));
  return told.join('\n');
}

/** What the panel or the page of a kind says, its folded parts too. */
async function pageTexts(page: Page, atlas: Atlas, language: Language): Promise<string> {
  const desk = deskOf(atlas, language);
  const host = document.createElement('div');
  const root = createRoot(host);
  const summary = pageSummary(atlas, language, page, DAY);
  const drawn = (
    <QueryClientProvider client={new QueryClient()}>
      <Router hook={memoryLocation({ path: pagePath(page) }).hook}>
        <DeskProvider desk={desk}>
          <Suspense>{isFullPage(page) ? <FullPage page={page} /> : <Panel page={page} summary={summary} isLater={false} />}</Suspense>
        </DeskProvider>
      </Router>
    </QueryClientProvider>
  );
  // Each script that has come may ask for further ones.
  for (let before = ''; !before || before !== host.innerHTML; ) {
    before = host.innerHTML;
    await act(async () => {
      root.render(drawn);
      await vi.dynamicImportSettled();
    });
  }
  const texts = host.textContent ?? '';
  await act(async () => root.unmount());
  return texts;
}
