import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { makeRouter } from './app/router.tsx';
import './app/styles/page.css';
import { DEFAULT_LANGUAGE, loadMessages } from './i18n/catalogues.ts';
import { makeLanguage } from './i18n/language.ts';
import { readSite } from './lib/site.ts';
import { parseView } from './view/viewState.ts';

const site = readSite(document.documentElement, location.href);
const { problems } = parseView(Object.fromEntries(new URLSearchParams(location.search)));
const today = new Date();
const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
const queries = new QueryClient({ defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false } } });

const messages = await loadMessages(site.language);
const language = makeLanguage(messages);
const router = makeRouter(`${site.base}${site.language === DEFAULT_LANGUAGE ? '' : site.language}`, () => (
  <App site={site} language={language} today={day} problems={problems} />
));
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
