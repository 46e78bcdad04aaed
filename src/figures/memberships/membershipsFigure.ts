import { mappedRegions } from '../../atlas/lookup.ts';
import { participationClasses } from '../../atlas/participation.ts';
import { regionShortName, stateNameOf } from '../../i18n/names.ts';
import { unique } from '../../lib/lists.ts';
import { cutText } from '../../lib/text/textWidth.ts';
import { regionHue } from '../../theme/tokens.ts';
import type { FigureContext } from '../shared/context.ts';
import type { Figure } from '../shared/figure.ts';
import type { Mark, Scene, SceneNode } from '../shared/scene.ts';

const ROW = 30;
const BARS = 90;

interface Combination {
  regions: string[];
  states: string[];
}

/** Which States take part in several regions: each combination with its States, the largest first (UpSet; Lex and others 2014). */
export function membershipsFigure(context: FigureContext): Figure {
  const { atlas, language } = context;
  const { memberships: words, columns, none } = language.messages.further;
  const combinations = combinationsOf(context);
  const regionWords = (ids: string[]) =>
    language.list(ids.flatMap((id) => atlas.region.find((row) => row.regionId === id) ?? []).map((row) => regionShortName(language, row)));
  const stateWords = (ids: string[]) => language.list(ids.map((id) => stateNameOf(language, atlas, id)));
  const count = combinations.reduce((sum, { states }) => sum + states.length, 0);
  const [largest] = combinations;
  return {
    id: 'memberships',
    title: words.title(count),
    subtitle: words.subtitle,
    summary: largest ? words.summary(count, regionWords(largest.regions), stateWords(largest.states)) : none,
    table: {
      columns: [columns.regions, columns.number, columns.states],
      rows: combinations.map(({ regions, states }) => [regionWords(regions), String(states.length), stateWords(states)]),
    },
    sources: unique(atlas.regionStates.filter((row) => combinations.some(({ states }) => states.includes(row.iso3))).flatMap((row) => row.sources)),
    scene: combinations.length ? scene(context, combinations, regionWords, stateWords) : null,
    empty: none,
  };
}

function combinationsOf({ atlas }: FigureContext): Combination[] {
  const regionsOf = new Map<string, string[]>();
  for (const { regionId } of mappedRegions(atlas)) {
    for (const [iso3, value] of participationClasses(atlas, regionId)) {
      if (value === 'latest' || value === 'first') regionsOf.set(iso3, [...(regionsOf.get(iso3) ?? []), regionId]);
    }
  }
  const byKey = new Map<string, Combination>();
  for (const [iso3, regions] of regionsOf) {
    if (regions.length < 2) continue;
    const entry = byKey.get(regions.join()) ?? { regions, states: [] };
    entry.states.push(iso3);
    byKey.set(regions.join(), entry);
  }
  return [...byKey.values()].sort((a, b) => b.states.length - a.states.length || a.regions.length - b.regions.length);
}

function scene(context: FigureContext, combinations: Combination[], regionWords: (ids: string[]) => string, stateWords: (ids: string[]) => string): Scene {
  const { atlas, theme, width, language } = context;
  const rows = mappedRegions(atlas).filter(({ regionId }) => combinations.some(({ regions }) => regions.includes(regionId)));
  const left = Math.min(180, width * 0.36);
  const column = Math.min(64, (width - left) / combinations.length);
  const most = Math.max(...combinations.map(({ states }) => states.length));
  const top = 24 + BARS;
  const y = (index: number) => top + 22 + index * ROW;
  const bands = rows.flatMap((region, index): SceneNode[] => [
    { kind: 'rect', x: 0, y: y(index) - 15, width, height: ROW, fill: index % 2 ? theme.panel : theme.panel2 },
    {
      kind: 'text',
      x: 0,
      y: y(index) + 5,
      text: cutText(regionShortName(language, region), left - 12, 14),
      size: 14,
      fill: regionHue(theme, region.regionId).ink,
    },
  ]);
  const marks = combinations.map(({ regions, states }, index): Mark => {
    const x = left + (index + 0.5) * column;
    const height = (states.length / most) * BARS;
    const at = rows.flatMap((row, place) => (regions.includes(row.regionId) ? [place] : []));
    const [first = 0, last = 0] = [at[0], at.at(-1)];
    return {
      kind: 'mark',
      id: regions.join('-'),
      label: `${regionWords(regions)}: ${states.length}. ${stateWords(states)}`,
      tooltip: { title: `${regionWords(regions)}: ${states.length}`, lines: [stateWords(states)], sources: [] },
      box: { x: x - column / 2 + 1, y: top - height - 20, width: column - 2, height: y(rows.length) - top + height },
      children: [
        { kind: 'rect', x: x - Math.min(12, column / 3), y: top - height, width: Math.min(24, (column / 3) * 2), height, fill: theme.ink2 },
        { kind: 'text', x, y: top - height - 5, text: language.number(states.length), size: 13, weight: 600, fill: theme.ink1, anchor: 'middle' },
        ...rows.map((_, place): SceneNode => ({ kind: 'circle', x, y: y(place), radius: 4, fill: theme.rule })),
        { kind: 'line', x1: x, y1: y(first), x2: x, y2: y(last), stroke: theme.ink1, strokeWidth: 2 },
        ...at.map((place): SceneNode => ({ kind: 'circle', x, y: y(place), radius: 6, fill: theme.ink1 })),
      ],
    };
  });
  return { width, height: y(rows.length) - 8, nodes: [...bands, ...marks] };
}
