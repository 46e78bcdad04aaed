import * as say from '#messages';
import { buildMessage } from './embed/frame.ts';
import { loadScript } from './embed/loadScript.ts';
import type { Show } from './embed/page.ts';
import { LANGUAGES } from './i18n/compiled/languages.ts';
import type { Spoken } from './i18n/spoken.ts';
import type { ThemeName } from './theme/tokens.ts';

/** The build puts these in: the scripts of each figure by the figure's id, in the order in which they are loaded, and a word that changes with the scripts, so that no two versions of them meet. */
declare const EMBED_NAMES: Record<string, string[]>;
declare const EMBED_VERSION: string;

/** Each script of `embed/` puts its exports here under its file name. */
interface ScriptScope {
  roadsteadScripts?: Record<string, { shows?: Record<string, Show> }>;
}

const ATTRIBUTES = ['figure', 'region', 'at', 'since', 'lang', 'theme'] as const;
const BASE = new URL(/* @vite-ignore */ '.', import.meta.url).href;
const DEFAULT_LANGUAGE = 'en';

/** `<roadstead-figure figure="focus-matrix" region="djibouti-code" at="2015" lang="fr" theme="paper">`: a figure in a page of another site, with scripts and data from the site it was loaded from. */
class RoadsteadFigure extends HTMLElement {
  static readonly observedAttributes = ATTRIBUTES;
  private stop: Promise<() => void> | null = null;
  private isQueued = false;

  connectedCallback() {
    this.queue();
  }

  disconnectedCallback() {
    void this.stop?.then((stop) => stop());
    this.stop = null;
  }

  attributeChangedCallback() {
    if (this.isConnected) this.queue();
  }

  /** Several attributes that change together draw once. */
  private queue() {
    if (this.isQueued) return;
    this.isQueued = true;
    queueMicrotask(() => {
      this.isQueued = false;
      if (this.isConnected) this.show();
    });
  }

  private show() {
    void this.stop?.then((stop) => stop());
    const {
      figure = '',
      lang,
      ...search
    } = Object.fromEntries(ATTRIBUTES.flatMap((name) => [[name, this.getAttribute(name) ?? '']]).filter(([, value]) => value));
    const wanted = lang || this.closest('[lang]')?.getAttribute('lang')?.slice(0, 2) || '';
    const code = LANGUAGES[wanted] ? wanted : DEFAULT_LANGUAGE;
    const root = document.createElement('div');
    root.lang = code;
    root.dir = LANGUAGES[code]?.direction ?? 'ltr';
    (this.shadowRoot ?? this.attachShadow({ mode: 'open' })).replaceChildren(root);
    const theme = search.theme ?? themeAround(this);
    this.stop = loadFigure(figure, code).then(
      (show) => show({ root, base: BASE, code }, { ...search, ...(theme ? { theme } : {}) }),
      () => {
        const language: Spoken = { code, number: String, plural: () => 'other', isolate: String, aside: String };
        buildMessage(root, say.embedNoSuch(language, { figure, region: search.region ?? '' }), language, BASE);
        return () => undefined;
      },
    );
  }
}

/** The theme that suits the page around an element: a page that says nothing of dark colours is light, one that knows both follows the reader's setting (undefined). */
function themeAround(element: HTMLElement): ThemeName | undefined {
  const schemes = getComputedStyle(element).colorScheme.split(' ');
  if (!schemes.includes('dark')) return 'day';
  return schemes.includes('light') ? undefined : 'dusk';
}

/** Loads the scripts of a figure in a language; the last one is its own. Rejects with an Error where one cannot be had. */
async function loadFigure(id: string, code: string): Promise<Show> {
  let show: Show | undefined;
  for (const name of EMBED_NAMES[id] ?? []) show = (await loadEmbedScript(`${name}.${code}.js`)).shows?.[id];
  if (!show) throw new Error(`no figure '${id}'`);
  return show;
}

async function loadEmbedScript(file: string) {
  const scripts = () => (globalThis as ScriptScope).roadsteadScripts ?? {};
  await loadScript(`${BASE}embed/${file}?v=${EMBED_VERSION}`, () => file in scripts());
  return scripts()[file] ?? {};
}

if (!customElements.get('roadstead-figure')) customElements.define('roadstead-figure', RoadsteadFigure);
