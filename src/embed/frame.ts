import * as say from '#messages';
import type { Table } from '../figures/shared/figure.ts';
import type { Spoken } from '../i18n/spoken.ts';
import { faultText } from '../lib/faultText.ts';

/** Makes an element with attributes and children. A child that is a string becomes text, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** The parts around a drawing: heading, the drawing's place, tools, source line with the way back to the atlas. */
export interface FrameParts {
  title: string;
  subtitle: string;
  notices: string[];
  summary: string;
  /** How many rows are not drawn. */
  left?: number | undefined;
  /** The source line. */
  said: string;
  /** Gives the table when the reader opens it; undefined where there is none. */
  table: (() => Promise<Table | null>) | undefined;
  /** Address of the figure in the atlas. */
  address: string;
}

/** Fills `host` with everything but the drawing; gives the place for that. */
export function buildFrame(host: HTMLElement, parts: FrameParts, language: Spoken): HTMLElement {
  const place = element('div', { class: 'drawing' });
  const link = (words: string) => element('a', { href: parts.address, target: '_blank', rel: 'noopener' }, words);
  const tools = element('div', { class: 'tools' }, link(say.embedBack(language)));
  const article = element(
    'div',
    { class: 'roadstead' },
    element('h1', {}, parts.title),
    element('p', { class: 'subtitle' }, parts.subtitle),
    ...parts.notices.map((notice) => element('p', { class: 'notice', role: 'status' }, notice)),
    element('div', { class: 'scroll' }, place),
    ...(parts.left ? [element('p', {}, link(say.embedMore(language, { n: parts.left })))] : []),
    element('p', { class: 'hidden' }, parts.summary),
    element('p', { class: 'source' }, parts.said),
    tools,
  );
  if (parts.table) addTable(article, tools, { title: parts.title, table: parts.table }, language);
  host.replaceChildren(article);
  return place;
}

function addTable(article: HTMLElement, tools: HTMLElement, { title, table }: { title: string; table: () => Promise<Table | null> }, language: Spoken): void {
  const button = element('button', { type: 'button', 'aria-expanded': 'false' }, say.figureTable(language));
  let shown: HTMLElement | null = null;
  const show = (made: HTMLElement) => {
    shown = article.insertBefore(made, article.querySelector('.source'));
  };
  button.addEventListener('click', async () => {
    const isOpening = button.getAttribute('aria-expanded') === 'false';
    button.setAttribute('aria-expanded', String(isOpening));
    shown?.remove();
    if (!isOpening) return;
    try {
      const made = await table();
      if (made && button.getAttribute('aria-expanded') === 'true') show(tableElement(made, title));
    } catch (error) {
      show(element('p', { class: 'notice', role: 'alert' }, say.embedFailed(language, { file: faultText(error) })));
    }
  });
  tools.prepend(button);
}

function tableElement({ columns, rows }: Table, title: string): HTMLElement {
  const head = element('tr', {}, ...columns.map((column) => element('th', { scope: 'col' }, column)));
  const body = rows.map((row) => element('tr', {}, ...row.map((cell) => element('td', {}, cell))));
  return element(
    'div',
    { class: 'table', tabindex: '0', role: 'region', 'aria-label': title },
    element('table', {}, element('thead', {}, head), element('tbody', {}, ...body)),
  );
}

/** A message instead of the frame: what is wrong, with a link to the atlas. */
export function buildMessage(host: HTMLElement, text: string, language: Spoken, address: string): void {
  host.replaceChildren(
    element(
      'div',
      { class: 'roadstead' },
      element('p', { role: 'alert' }, text),
      element('p', {}, element('a', { href: address, target: '_blank', rel: 'noopener' }, say.embedBack(language))),
    ),
  );
}

/** Shows a tooltip inside `place` at a point. Null removes it. */
export function showTip(place: HTMLElement, tip: { title: string; lines: string[]; x: number; y: number } | null): void {
  place.querySelector('.tip')?.remove();
  if (!tip) return;
  const box = element('div', { class: 'tip' }, element('b', {}, tip.title), ...tip.lines.map((line) => element('span', {}, line)));
  place.append(box);
  const { offsetWidth, offsetHeight } = box;
  box.style.left = `${Math.max(0, Math.min(place.clientWidth - offsetWidth, tip.x - 20))}px`;
  box.style.top = `${tip.y + offsetHeight + 12 > place.clientHeight + 40 && tip.y > offsetHeight + 12 ? tip.y - offsetHeight - 10 : tip.y + 10}px`;
}
