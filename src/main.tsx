import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { App } from './app/App.tsx';
import { firstPaint } from './app/firstPaint.ts';
import { preloadFirst } from './app/pageParts.tsx';
import 'virtual:theme.css';
import './app/styles/page.css';
import { DEFAULT_LANGUAGE, makeLanguage } from './i18n/language.ts';
import { missingPage, showInstead } from './lib/missingPage.ts';
import { readSite } from './lib/site.ts';
import { folderOf, isFullPage, parsePath } from './pages/page.ts';
import { localDay } from './pages/resolveTime.ts';
import { prefetchWorldMap } from './queries/loadMapData.ts';
import { watchPrinting } from './ui/paper.ts';
import { followTranslation } from './ui/translatedPage.ts';
import { parseView, serializeView } from './view/viewQuery.ts';

const site = readSite(document.documentElement, location.href);
const missing = missingPage(site, location.pathname, document.documentElement.dataset.missing);
const { view, problems } = parseView(location.search);
// Without a network too a file is asked for: the service worker may have kept it.
const queries = new QueryClient({ defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false, networkMode: 'always' } } });

const language = makeLanguage(site.language);
const root = document.getElementById('root');
const base = `${site.base}${site.language === DEFAULT_LANGUAGE ? '' : site.language}`.replace(/\/$/, '');
void start();

async function start() {
  if (!root || (missing && (await showInstead(missing)))) return;
  fixAddresses();
  tidyAddress();
  watchPrinting();
  followTranslation();
  const page = parsePath(location.pathname.slice(base.length));
  if (!isFullPage(page)) prefetchWorldMap(queries, site);
  void preloadFirst(page, view, new URL(site.base, location.href).href);
  // What the build put into the page is painted first: the app keeps a small machine busy for so long that its reader would look at a blank page meanwhile.
  await firstPaint();
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <Router base={base}>
          <App site={site} language={language} today={localDay(new Date())} problems={problems} />
        </Router>
      </QueryClientProvider>
    </StrictMode>,
  );
}

/** Writes the address as the atlas writes it: with a slash at the end of the path, and without what was not understood. */
function tidyAddress() {
  const { pathname, search, hash } = location;
  const tidy = `${folderOf(pathname).replace(/\/?$/, '/')}${serializeView(view)}${hash}`;
  if (tidy !== `${pathname}${search}${hash}`) history.replaceState(history.state, '', tidy);
}

/** Makes the addresses of icon and manifest whole. They are relative to the first page, and the browser would ask for the icon again below each path that the reader opens. */
function fixAddresses() {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="icon"], link[rel="manifest"]')) link.setAttribute('href', link.href);
}
