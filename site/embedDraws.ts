import { pairs } from 'd3';
import { PUBLISHERS } from '../src/atlas/incidents.ts';
import { mappedRegions } from '../src/atlas/lookup.ts';
import type { Atlas } from '../src/atlas/records.ts';
import type { EmbedChoice } from '../src/embed/choice.ts';
import { type MapEmbedData, makeMap } from '../src/embed/map.ts';
import { mapKind } from '../src/embed/mapKind.ts';
import { saidLine } from '../src/embed/saidLine.ts';
import type { Control, FigureChoices, FigureDefinition } from '../src/figures/shared/definition.ts';
import { textsOf } from '../src/figures/shared/scene.ts';
import type { Language } from '../src/i18n/language.ts';
import { latestDay } from '../src/lib/edtf.ts';
import { forAnyFace } from '../src/lib/text/textWidth.ts';
import { mapKey } from '../src/map/describe/mapKey.ts';
import { themes } from '../src/theme/tokens.ts';
import { DEFAULT_VIEW, LAYERS, SORTS, STATUSES } from '../src/view/viewState.ts';
import type { DrawEmbed, Facts } from './embedAtlas.ts';
import type { FirstView } from './splitEmbed.ts';

type MapShapes = Omit<MapEmbedData, 'atlas'>;

/** A narrow and a wide figure may show different names. */
const WIDTHS = [340, 1200];
const MANY = 1000;

/** The values of each control with which a figure may read other facts; a funder that nobody is has all funders compared, and each region stands in a pair. */
const VALUES: Record<Control, (atlas: Atlas) => readonly FigureChoices[]> = {
  status: () => STATUSES.map((status) => ({ status })),
  funder: () => [{ funder: 'nobody' }],
  sort: () => SORTS.map((sort) => ({ sort })),
  publisher: () => PUBLISHERS.map((publisher) => ({ publisher })),
  pair: (atlas) => pairs(mappedRegions(atlas)).map(([a, b]) => ({ a: a.regionId, b: b.regionId })),
};

/** Draws a figure of a region, or of all, in the language of the facts, narrow and wide, and where asked for today with each of its choices, and names the publishers of its sources. */
export function figureDraw(
  figure: FigureDefinition,
  regionId: string | undefined,
  { incidents, language }: Omit<Facts, 'atlas'>,
  hasChoices = true,
): DrawEmbed {
  const plain = WIDTHS.map((width) => ({ width, choices: {} }));
  return (atlas, at, whole) => {
    const chosen = (hasChoices ? choicesOf(figure, atlas) : []).map((choices) => ({ width: MANY, choices }));
    const time = { day: at ? latestDay(at) : atlas.asOf, later: whole && { atlas: whole, today: atlas.asOf } };
    for (const { width, choices } of at ? plain : [...plain, ...chosen]) {
      const made = forAnyFace(() => figure.make({ atlas, language, width, theme: themes.day, incidents, ...time, ...(regionId ? { regionId } : {}) }, choices));
      saidLine(language, atlas, made.sources);
    }
  };
}

/** The texts that the picture of a figure shows and says today. */
export function figureFirstView(figure: FigureDefinition, regionId: string | undefined, { atlas, incidents, language }: Facts): FirstView {
  const madeAt = (width: number) =>
    forAnyFace(() => figure.make({ atlas, language, width, theme: themes.day, incidents, day: atlas.asOf, ...(regionId ? { regionId } : {}) }, {}));
  const { laterTexts } = figure;
  const words = laterTexts ? WIDTHS.flatMap((width) => textsOf(madeAt(width).scene?.nodes ?? [])) : [];
  return { said: saidLine(language, atlas, madeAt(MANY).sources), words, laterTexts: laterTexts ?? {} };
}

/** The texts of the map of a region, or of the world, today. */
export function mapFirstView(regionId: string | undefined, shapes: MapShapes, { atlas, language }: Omit<Facts, 'incidents'>): FirstView {
  const shown = { language, day: atlas.asOf, theme: themes.day, later: undefined, width: MANY };
  const { sources } = mapKind.parts(mapChoice(regionId), { atlas, ...shapes }, shown);
  return { said: saidLine(language, atlas, sources), words: [], laterTexts: {} };
}

/** A map with every layer. */
const mapChoice = (regionId: string | undefined): EmbedChoice => ({ id: 'map', regionId, view: { ...DEFAULT_VIEW, layers: LAYERS }, problems: [] });

const choicesOf = ({ controls = [] }: FigureDefinition, atlas: Atlas) => controls.flatMap((control) => VALUES[control](atlas));

/** Describes the map of a region, or of the world, with every layer, and says its words and its key. */
export function mapDraw(regionId: string | undefined, shapes: MapShapes, language: Language): DrawEmbed {
  const choice = mapChoice(regionId);
  return (atlas, at) => {
    const day = at ? latestDay(at) : atlas.asOf;
    const data = { atlas, ...shapes };
    saidLine(language, atlas, mapKind.parts(choice, data, { language, day, theme: themes.day, later: undefined, width: MANY }).sources);
    mapKey(makeMap(choice, data, language, day), language, atlas);
  };
}
