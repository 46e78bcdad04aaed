import { useLocation } from 'wouter';
import { useLocationProperty } from 'wouter/use-browser-location';
import { lastingView, serializeView } from '../../view/viewQuery.ts';
import type { ViewState } from '../../view/viewState.ts';
import { useView } from './context.tsx';

/** Adds to a path the parameters of a view that outlast a change of page: time, layers, projection, theme. The path may hold parameters of its own and end in a fragment. */
export function addressWith(path: string, view: ViewState): string {
  const [page = '/', fragment] = path.split('#');
  const query = serializeView(lastingView(view));
  return `${page}${page.includes('?') ? query.replace('?', '&') : query}${fragment ? `#${fragment}` : ''}`;
}

/** Returns a function that opens a path of the atlas as a new history entry and keeps time, layers and theme. */
export function useOpenPath(): (path: string) => void {
  const { view } = useView();
  const [, navigate] = useLocation();
  return (path) => navigate(addressWith(path, view));
}

/** The fragment of the address with its '#', or ''. */
export function useFragment(): string {
  return useLocationProperty(
    () => location.hash,
    () => '',
  );
}
