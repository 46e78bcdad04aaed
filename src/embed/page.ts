import { type Host, type Kind, showFigure } from './figure.ts';
import { reportHeight } from './heights.ts';

/** Shows a figure in a host, with the parameters of its address or element. Resolves to a function that removes the figure. */
export type Show = (host: Host, search: Record<string, string>) => Promise<() => void>;

/**
 * Offers the figures of a script to whoever loads it: gives the functions that show them by id, which the web component calls. On an
 * embed page, whose `<script>` names its figure in `data-figure`, that figure is shown at once and the height of the frame is reported.
 */
export function offer<Data>(kinds: readonly Kind<Data>[]): Record<string, Show> {
  const shows = Object.fromEntries(kinds.map((kind): [string, Show] => [kind.id, (host, search) => showFigure(host, kind, search)]));
  // A classic script knows its own element only while it is first run.
  const script = document.currentScript as HTMLScriptElement | null;
  const show = shows[script?.dataset.figure ?? ''];
  if (script && show) openPage(show, script.src);
  return shows;
}

/** `script` is the address of a script in `embed/`, so the root of the site is one folder above. */
function openPage(show: Show, script: string): void {
  const root = document.getElementById('roadstead') ?? document.body;
  const shown = show(
    { root, base: new URL('../', script).href, code: document.documentElement.lang },
    Object.fromEntries(new URLSearchParams(location.search)),
  );
  // Until the figure stands there is only a line that says what is to come, whose height would be wrong.
  void shown.then(() => reportHeight(root));
}
