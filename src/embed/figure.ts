import * as say from '#messages';
import { NO_COUNTS, readCounts } from '../atlas/incidents.ts';
import { type Atlas, joinAtlas, parseAtlasFile } from '../atlas/records.ts';
import { type Language, makeLanguage } from '../i18n/language.ts';
import { watchPointed } from '../lib/pointed.ts';
import { type Page, pagePath } from '../pages/page.ts';
import { type Before, localDay, resolveBefore, resolveTime } from '../pages/resolveTime.ts';
import { type Theme, type ThemeName, themes } from '../theme/tokens.ts';
import { serializeView } from '../view/viewQuery.ts';
import { dataName, decadeOf, type EmbedChoice, type Embedded, readChoice } from './choice.ts';
import { buildFrame, buildMessage, type FrameParts } from './frame.ts';
import { loadData } from './loadData.ts';
import { wear } from './styles.ts';

/** The language, colours, day and width with which a figure is shown. `later` is the atlas of today, if the figure shows an earlier time, `before` the time that is compared. */
export interface Shown {
  language: Language;
  theme: Theme;
  day: string;
  later: { atlas: Atlas; today: string } | undefined;
  before?: Before | undefined;
  width: number;
}

/** A kind of embedded figure: how its data file is read, which texts stand around the drawing, and how it is drawn. */
export interface Kind<Data> extends Embedded {
  /** The name of a second data file, which is the same in all languages. */
  alsoLoads?: (choice: EmbedChoice) => string;
  /** Reads what the data file holds beside its facts, and the second file. */
  read: (raw: unknown, atlas: Atlas, also: unknown) => Data;
  parts: (choice: EmbedChoice, data: Data, shown: Shown) => Omit<FrameParts, 'notices' | 'address'>;
  draw: (place: HTMLElement, choice: EmbedChoice, data: Data, shown: Shown, site: string) => void;
}

/** Where a figure is embedded. `base` is the address of the site's root with a slash at its end, `code` that of the language. */
export interface Host {
  root: HTMLElement;
  base: string;
  code: string;
}

/** Loads and draws an embedded figure, and draws it again when its width changes. If that fails, a message in its place gives the reason. */
export async function showFigure<Data>({ root, base, code }: Host, kind: Kind<Data>, search: Record<string, string>): Promise<() => void> {
  const language = makeLanguage(code);
  const choice = readChoice(kind, search);
  const theme = themeOf(choice.view.theme);
  wear(root, theme);
  const site = `${base}${code === 'en' ? '' : `${code}/`}`.replace(/\/$/, '');
  try {
    const today = localDay(new Date());
    const decade = kind.spanYears ? decadeOf(choice.view.at, today) : undefined;
    const names = [dataName({ ...choice, decade }, code), kind.alsoLoads?.(choice)];
    const [raw, also] = await Promise.all(names.map((name) => name && loadData(base, name)));
    const whole = joinAtlas([parseAtlasFile((raw as { atlas: unknown }).atlas)]);
    const { atlas, day, later } = resolveTime(whole, choice.view.at, today);
    const before = resolveBefore(whole, choice.view.since, day);
    const data = kind.read(raw, atlas, also);
    const notices = choice.problems.map(({ name, value, allowed }) => say.errorsParameter(language, { name, value, allowed }));
    const address = addressOf(choice, site);
    const unwatch = watchPointed(root);
    const undraw = drawnAtEachWidth(root, (width) => {
      const shown: Shown = { language, theme, day, later, before, width };
      const place = buildFrame(root, { ...kind.parts(choice, data, shown), notices, address }, atlas, language);
      kind.draw(place, choice, data, shown, site);
    });
    return () => {
      undraw();
      unwatch();
    };
  } catch (error) {
    const { id: figure, regionId: region } = choice;
    const text = region ? say.embedNoSuch(language, { figure, region }) : say.embedFailed(language, { file: (error as Error).message });
    buildMessage(root, text, language, `${site}/`);
    return () => undefined;
  }
}

/** The address in the atlas of the page that shows the same as an embedded figure. */
function addressOf({ id, regionId, view }: EmbedChoice, site: string): string {
  return `${site}${pagePath(pageOf(id, regionId))}${serializeView({ ...view, region: undefined })}`;
}

function pageOf(id: EmbedChoice['id'], regionId: string | undefined): Page {
  if (id !== 'map') return { kind: 'figure', id, ...(regionId ? { regionId } : {}) };
  return regionId ? { kind: 'region', id: regionId } : { kind: 'world' };
}

/** Calls `draw` now and whenever the width of `root` has changed. Returns a function that ends this. */
function drawnAtEachWidth(root: HTMLElement, draw: (width: number) => void): () => void {
  let drawnWidth = 0;
  const drawAnew = () => {
    const width = Math.max(280, Math.floor(root.clientWidth) - 24);
    if (width === drawnWidth) return;
    drawnWidth = width;
    draw(width);
  };
  drawAnew();
  const observer = new ResizeObserver(drawAnew);
  observer.observe(root);
  return () => observer.disconnect();
}

/** The incident counts of a data file, or empty counts if the file has none. */
export function countsOf(raw: unknown) {
  const { incidents } = raw as { incidents?: unknown };
  return incidents ? readCounts(incidents) : NO_COUNTS;
}

/** The theme of a choice, or the system's if it names none. */
function themeOf(name: ThemeName | undefined): Theme {
  return themes[name ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dusk' : 'day')];
}
