import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { parseView, searchText, type ViewSearch, viewSearch } from '../view/viewState.ts';

/**
 * The router keeps address and query; which page a path means is decided by `parsePath`, so that a wrong path is a page with
 * advice and never a blank one. The query is typed and validated by `parseView`.
 */
export function makeRouter(basepath: string, content: () => ReactNode) {
  const validateSearch = (raw: Record<string, unknown>): ViewSearch => viewSearch(parseView(raw).view);
  const root = createRootRoute({ validateSearch, component: content, notFoundComponent: () => null });
  const any = createRoute({ getParentRoute: () => root, path: '$' });
  const index = createRoute({ getParentRoute: () => root, path: '/' });
  return createRouter({
    routeTree: root.addChildren([index, any]),
    basepath,
    trailingSlash: 'always',
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: (search) => searchText(search as ViewSearch),
    scrollRestoration: true,
  });
}
