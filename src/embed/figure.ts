import * as say from '#messages';
import type { Atlas } from '../atlas/records.ts';
import type { Table } from '../figures/shared/figure.ts';
import { type Language, makeLanguage } from '../i18n/language.ts';
import { faultText } from '../lib/faultText.ts';
import { watchPointed } from '../lib/pointed.ts';
import { type Page, pagePath } from '../pages/page.ts';
import { type Before, localDay, resolveBefore, resolveTime, trustedDay } from '../pages/resolveTime.ts';
import { type Theme, type ThemeName, themes } from '../theme/tokens.ts';
import { serializeView } from '../view/viewQuery.ts';
import { dataName, decadeOf, type EmbedChoice, type Embedded, readChoice } from './choice.ts';
import { buildFrame, buildMessage, type FrameParts } from './frame.ts';
import { loadData } from './loadData.ts';
import { type EmbedFacts, loadFacts } from './loadFacts.ts';
import { saidLine } from './saidLine.ts';
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

/** The texts around a drawing, its sources and its table. */
export interface KindParts extends Pick<FrameParts, 'title' | 'subtitle' | 'summary' | 'left'> {
  sources: readonly string[];
  table: Table | null;
}

/** The address of the site in the language of the figure, without a slash at its end, and the data with all texts, where these are loaded when somebody asks for them. */
export interface Around<Data> {
  site: string;
  whole: (() => Promise<Data>) | undefined;
}

/** A kind of embedded figure: how its data file is read, which texts stand around the drawing, and how it is drawn. */
export interface Kind<Data> extends Embedded {
  /** The name of a second data file, which is the same in all languages. */
  alsoLoads?: (choice: EmbedChoice) => string;
  /** Reads what the data file holds beside its facts, and the second file. */
  read: (raw: unknown, atlas: Atlas, also: unknown) => Data;
  parts: (choice: EmbedChoice, data: Data, shown: Shown) => KindParts;
  draw: (place: HTMLElement, choice: EmbedChoice, data: Data, shown: Shown, around: Around<Data>) => void;
}

/** Where a figure is embedded. `base` is the address of the site's root with a slash at its end, `code` that of the language. */
export interface Host {
  root: HTMLElement;
  base: string;
  code: string;
}

/** The facts of a choice, and the day that stands for today. Where the clock of the device is not trusted, the file of a chosen decade is known only then. */
async function factsToday<Data>(base: string, kind: Kind<Data>, choice: EmbedChoice, code: string): Promise<{ facts: EmbedFacts; today: string }> {
  const decade = (day: string) => (kind.spanYears ? decadeOf(choice.view.at, day) : undefined);
  const load = (day: string) => loadFacts(base, dataName({ ...choice, decade: decade(day) }), code, choice.view);
  const deviceDay = localDay(new Date());
  const facts = await load(deviceDay);
  const today = trustedDay(deviceDay, facts.atlas.asOf);
  return { facts: decade(today) === decade(deviceDay) ? facts : await load(today), today };
}

/** Loads and draws an embedded figure, and draws it again when its width changes. If that fails, a message in its place gives the reason. */
export async function showFigure<Data>({ root, base, code }: Host, kind: Kind<Data>, search: Record<string, string>): Promise<() => void> {
  const language = makeLanguage(code);
  const choice = readChoice(kind, search);
  const theme = themeOf(choice.view.theme);
  wear(root, theme);
  const site = `${base}${code === 'en' ? '' : `${code}/`}`.replace(/\/$/, '');
  try {
    const [{ facts, today }, also] = await Promise.all([factsToday(base, kind, choice, code), kind.alsoLoads && loadData(base, kind.alsoLoads(choice))]);
    const { atlas, day, later } = resolveTime(facts.atlas, choice.view.at, today);
    const before = resolveBefore(facts.atlas, choice.view.since, day);
    const data = kind.read(facts.raw, atlas, also);
    const { whole } = facts;
    const around = { site, whole: whole && (async () => kind.read(facts.raw, await whole(), also)) };
    const notices = choice.problems.map(({ name, value, allowed }) => say.errorsParameter(language, { name, value, allowed }));
    const address = addressOf(choice, site);
    const unwatch = watchPointed(root);
    const undraw = drawnAtEachWidth(root, (width) => {
      const shown: Shown = { language, theme, day, later, before, width };
      const { table, sources, ...texts } = kind.parts(choice, data, shown);
      const said = facts.said ?? saidLine(language, atlas, sources);
      const opened = table ? async () => (around.whole ? kind.parts(choice, await around.whole(), shown).table : table) : undefined;
      kind.draw(buildFrame(root, { ...texts, said, table: opened, notices, address }, language), choice, data, shown, around);
    });
    return () => {
      undraw();
      unwatch();
    };
  } catch (error) {
    const { id: figure, regionId: region } = choice;
    const text = region ? say.embedNoSuch(language, { figure, region }) : say.embedFailed(language, { file: faultText(error) });
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

/** The padding of a figure on both sides together, and the width at which it is drawn at least: a frame of 300 px has room for it. */
const [PADDING_PX, LEAST_PX] = [24, 276];

/** Calls `draw` now and whenever the width of `root` has changed. Returns a function that ends this. */
function drawnAtEachWidth(root: HTMLElement, draw: (width: number) => void): () => void {
  let drawnWidth = 0;
  const drawAnew = () => {
    const width = Math.max(LEAST_PX, Math.floor(root.clientWidth) - PADDING_PX);
    if (width === drawnWidth) return;
    drawnWidth = width;
    draw(width);
  };
  drawAnew();
  const observer = new ResizeObserver(drawAnew);
  observer.observe(root);
  return () => observer.disconnect();
}

/** The theme of a choice, or the system's if it names none. */
function themeOf(name: ThemeName | undefined): Theme {
  return themes[name ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dusk' : 'day')];
}
