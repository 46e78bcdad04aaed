import * as say from '#messages';
import { readChoice } from './embed/choice.ts';
import { showFigure, themeOf } from './embed/figure.ts';
import { buildMessage } from './embed/frame.ts';
import { chartKind, mapKind } from './embed/kinds.ts';
import { embedCss } from './embed/styles.ts';
import { LANGUAGES } from './i18n/compiled/languages.ts';
import { DEFAULT_LANGUAGE, makeLanguage } from './i18n/language.ts';
import { THEMES } from './theme/tokens.ts';

const ATTRIBUTES = ['figure', 'region', 'at', 'lang', 'theme'] as const;
const BASE = new URL(/* @vite-ignore */ '.', import.meta.url).href;

/** `<roadstead-figure figure="focus-matrix" region="djibouti-code" at="2015" lang="fr" theme="paper">`: a figure in a page of somebody else's, with data from the site it was loaded from. */
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
    const wish = Object.fromEntries(ATTRIBUTES.map((name) => [name, this.getAttribute(name) ?? '']));
    const code = wish.lang || this.closest('[lang]')?.getAttribute('lang')?.slice(0, 2) || DEFAULT_LANGUAGE;
    const language = makeLanguage(LANGUAGES[code] ? code : DEFAULT_LANGUAGE);
    const theme = themeOf(THEMES.find((name) => name === wish.theme));
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const root = document.createElement('div');
    const style = document.createElement('style');
    style.textContent = embedCss(theme, ':host');
    shadow.replaceChildren(style, root);
    root.lang = language.code;
    root.dir = language.direction;
    const { figure = '', lang: _, ...search } = wish;
    const choice = readChoice(figure, Object.fromEntries(Object.entries(search).filter(([, value]) => value)));
    if (!choice) {
      buildMessage(root, say.embedNoSuch(language, { figure, region: '' }), language, BASE);
      return;
    }
    const host = { root, base: BASE, language, theme };
    this.stop = choice.id === 'map' ? showFigure(host, mapKind, choice) : showFigure(host, chartKind, choice);
  }
}

if (!customElements.get('roadstead-figure')) customElements.define('roadstead-figure', RoadsteadFigure);
