import { useLocation } from 'wouter';
import { useLocationProperty } from 'wouter/use-browser-location';
import { lastingView, serializeView } from '../../view/viewQuery.ts';
import type { ViewState } from '../../view/viewState.ts';
import { useDesk } from './context.tsx';

/** The address below base and language of a path with what lasts of a view. The path may end in a fragment. */
export function addressWith(path: string, view: ViewState): string {
  const [page = '/', fragment] = path.split('#');
  return `${page}${serializeView(lastingView(view))}${fragment ? `#${fragment}` : ''}`;
}

/** Opens a path of the atlas as a new entry of the history; time, layers and theme go along. */
export function useOpenPath(): (path: string) => void {
  const { view } = useDesk();
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
