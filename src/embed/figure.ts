import * as say from '#messages';
import { NO_COUNTS, readCounts } from '../atlas/incidents.ts';
import { type Atlas, joinAtlas, parseAtlasFile } from '../atlas/records.ts';
import type { Language } from '../i18n/language.ts';
import { pagePath } from '../pages/page.ts';
import { localDay, resolveTime } from '../pages/resolveTime.ts';
import { type Theme, type ThemeName, themes } from '../theme/tokens.ts';
import { serializeView } from '../view/viewQuery.ts';
import { dataName, type EmbedChoice } from './choice.ts';
import { buildFrame, buildMessage, type FrameParts } from './frame.ts';
import { loadData } from './loadData.ts';

/** What a figure is shown with: language, colours, day, room. */
export interface Shown {
  language: Language;
  theme: Theme;
  day: string;
  later: { atlas: Atlas; today: string } | undefined;
  width: number;
}

/** One kind of embedded figure: reads the rest of its data, says its parts, draws itself. */
export interface Kind<Data> {
  read: (raw: unknown, atlas: Atlas) => Data;
  parts: (choice: EmbedChoice, data: Data, shown: Shown) => Omit<FrameParts, 'notices' | 'address'>;
  draw: (place: HTMLElement, choice: EmbedChoice, data: Data, shown: Shown, site: string) => void;
}

/** Where and how a figure is embedded. `base` is the address of the site's root with a slash at its end. */
export interface Host {
  root: HTMLElement;
  base: string;
  language: Language;
  theme: Theme;
}

/** Loads, makes and draws an embedded figure, anew whenever its room changes. What goes wrong is said in its place. */
export async function showFigure<Data>(host: Host, kind: Kind<Data>, choice: EmbedChoice): Promise<() => void> {
  const { root, base, language, theme } = host;
  const code = language.code === 'en' ? '' : `${language.code}/`;
  const site = `${base}${code}`.replace(/\/$/, '');
  const { id, regionId } = choice;
  const page =
    id === 'map'
      ? regionId
        ? ({ kind: 'region', id: regionId } as const)
        : ({ kind: 'world' } as const)
      : ({ kind: 'figure', id, ...(regionId ? { regionId } : {}) } as const);
  const address = `${site}${pagePath(page)}${serializeView({ ...choice.view, region: undefined })}`;
  let made: { whole: Atlas; raw: unknown };
  try {
    const raw = await loadData(base, dataName(choice));
    made = { raw, whole: joinAtlas([parseAtlasFile((raw as { atlas: unknown }).atlas)]) };
  } catch (error) {
    buildMessage(
      root,
      regionId ? say.embedNoSuch(language, { figure: choice.id, region: regionId }) : say.embedFailed(language, { file: (error as Error).message }),
      language,
      `${site}/`,
    );
    return () => undefined;
  }
  const { whole, raw } = made;
  const { atlas, day, later } = resolveTime(whole, choice.view.at, localDay(new Date()));
  const data = kind.read(raw, atlas);
  const notices = choice.problems.map(({ name, value, allowed }) => say.errorsParameter(language, { name, value, allowed }));
  let drawnWidth = 0;
  const draw = () => {
    const width = Math.max(280, Math.floor(root.clientWidth) - 24);
    if (width === drawnWidth) return;
    drawnWidth = width;
    const shown: Shown = { language, theme, day, later, width };
    const place = buildFrame(root, { ...kind.parts(choice, data, shown), notices, address }, atlas, language);
    kind.draw(place, choice, data, shown, site);
  };
  draw();
  const observer = new ResizeObserver(draw);
  observer.observe(root);
  return () => observer.disconnect();
}

/** Incident counts of a data file; none where it has none. */
export function countsOf(raw: unknown) {
  const { incidents } = raw as { incidents?: unknown };
  return incidents ? readCounts(incidents) : NO_COUNTS;
}

/** The theme of a choice; without one the system's. */
export function themeOf(name: ThemeName | undefined): Theme {
  return themes[name ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dusk' : 'day')];
}
