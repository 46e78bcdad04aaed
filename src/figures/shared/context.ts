import type { IncidentCounts } from '../../atlas/incidents.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Language } from '../../i18n/language.ts';
import type { Before } from '../../pages/resolveTime.ts';
import type { Theme } from '../../theme/tokens.ts';

/**
 * The context from which every figure is made. `atlas` holds the facts at the time that is shown and `day` is its last day (`YYYY-MM-DD`); `width` is the
 * room in px. Where that time is not today, `later` holds what came after, for time figures that show it muted.
 */
export interface FigureContext {
  atlas: Atlas;
  language: Language;
  theme: Theme;
  day: string;
  width: number;
  /** Incident counts, for the figures that show them. */
  incidents?: IncidentCounts | undefined;
  later?: { atlas: Atlas; today: string } | undefined;
  /** The earlier time with which the figure compares, where it is compared. */
  before?: Before | undefined;
  /** From which row to before which one a list is drawn, where it goes over several slides; all where left out. */
  rows?: readonly [from: number, to: number] | undefined;
  /** How many rows of a list are drawn at most, those that tell most, where it has little room; `left` of the figure says how many are not. */
  most?: number | undefined;
  /** Whether the rows of a list leave out what can be told from the others and take short names, because many must share a slide. */
  isBrief?: boolean | undefined;
  /** Whether rows stand as close as they can be read, because the whole must fit a sheet and no finger reaches for them. */
  isTight?: boolean | undefined;
  /** Whether the rows of a list need not begin a line each, because even tight ones would take more than a sheet. */
  isRunOn?: boolean | undefined;
  /** One region, or all of them where it is left out. */
  regionId?: string;
  /** The region whose figure stands beside this one: a time axis then has room for both, so that both are alike. */
  besideId?: string;
}
