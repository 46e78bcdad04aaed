import { expect, test } from 'vitest';
import { atlasAt } from '../../src/atlas/asOf.ts';
import { FIGURES, makeFigure } from '../../src/figures/registry.ts';
import type { FigureContext } from '../../src/figures/shared/context.ts';
import type { FigureId } from '../../src/i18n/names.ts';
import { sceneToSvg } from '../../src/render/svg.ts';
import { themes } from '../../src/theme/tokens.ts';
import { arabic, DAY, english, french } from './atlas.ts';
import { arabicSmallAtlas, frenchSmallAtlas, smallAtlas, smallIncidents } from './smallAtlas.ts';

type Change = Partial<FigureContext>;
const past: Change = { atlas: atlasAt(smallAtlas, '2010'), later: { atlas: smallAtlas, today: DAY }, day: '2010-12-31', theme: themes.dusk };
const panel: Change = { atlas: frenchSmallAtlas, language: french, width: 372 };
const fromRight: Change = { atlas: arabicSmallAtlas, language: arabic, width: 960 };

/** The pictures of each figure: some over all regions; where a figure knows regions, also of a region alone. */
const EVERYWHERE: [string, Change][] = [['world', {}]];
const BY_REGION: [string, Change][] = [
  ['amber', { regionId: 'amber-sound' }],
  ['copper-panel-french', { ...panel, regionId: 'copper-reef' }],
  ['amber-2010-dusk', { ...past, regionId: 'amber-sound' }],
  ['amber-arabic', { ...fromRight, regionId: 'amber-sound' }],
];
const ONCE: [string, Change][] = [
  ['panel-french', panel],
  ['2010-dusk', past],
  ['arabic', fromRight],
];
const pictures = FIGURES.flatMap(({ id, perRegion }) => [...EVERYWHERE, ...(perRegion ? BY_REGION : ONCE)].map(([name, change]) => ({ id, name, change })));

/** The drawing with one element a line, so that a changed picture is a readable difference; where nothing is drawn, the words that say so. */
function picture(id: FigureId, change: Change): string {
  const figure = makeFigure(id, { atlas: smallAtlas, language: english, theme: themes.day, day: DAY, width: 1200, incidents: smallIncidents, ...change });
  return figure.scene ? sceneToSvg(figure.scene, { interactive: false, label: figure.title, idPrefix: 'p' }).svg.replaceAll('><', '>\n<') : figure.empty;
}

test.each(pictures)('$id, $name: as drawn before', async ({ id, name, change }) => {
  await expect(picture(id, change)).toMatchFileSnapshot(`../pictures/${id}-${name}.svg`);
});
