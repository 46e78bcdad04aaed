import fc from 'fast-check';
import { expect, test } from 'vitest';
import { centres } from '../../src/figures/centres/definition.ts';
import { focusMatrix } from '../../src/figures/focusMatrix/definition.ts';
import { funders } from '../../src/figures/funders/definition.ts';
import { sdgLinks, treatyStatus } from '../../src/figures/matrices/definition.ts';
import { memberships } from '../../src/figures/memberships/definition.ts';
import { milestones } from '../../src/figures/milestones/definition.ts';
import { programmeTimeline } from '../../src/figures/programmeTimeline/definition.ts';
import { runningByYear } from '../../src/figures/runningByYear/definition.ts';
import { supportByState } from '../../src/figures/supportByState/definition.ts';
import { themes } from '../../src/theme/tokens.ts';
import { sceneFaults } from '../drawing.ts';
import { atlas, DAY, english, french, frenchAtlas } from './atlas.ts';
import { frenchSmallAtlas, smallAtlas } from './smallAtlas.ts';

const FIGURES = [focusMatrix, programmeTimeline, memberships, treatyStatus, centres, milestones, sdgLinks, supportByState, runningByYear, funders];
const FACTS = { real: { english: atlas, french: frenchAtlas }, invented: { english: smallAtlas, french: frenchSmallAtlas } };
const LANGUAGES = { english, french };

/** Facts, one of their regions or all, a language, and a width that a panel, a page or a slide may have. */
const anyPlace = fc.constantFrom('real' as const, 'invented' as const).chain((facts) =>
  fc.record({
    facts: fc.constant(facts),
    regionId: fc.constantFrom(undefined, ...FACTS[facts].english.region.map((row) => row.regionId)),
    language: fc.constantFrom('english' as const, 'french' as const),
    width: fc.integer({ min: 300, max: 1400 }),
  }),
);

test.each(FIGURES)('$id: at any width no number is missing, no text lies over another, nothing is outside', ({ make, perRegion }) => {
  fc.assert(
    fc.property(anyPlace, ({ facts, language, width, regionId }) => {
      const region = perRegion && regionId ? { regionId } : {};
      const { scene } = make({ atlas: FACTS[facts][language], language: LANGUAGES[language], theme: themes.day, day: DAY, width, ...region }, {});
      expect(scene ? sceneFaults(scene, themes.day) : []).toEqual([]);
    }),
    { numRuns: 10 },
  );
});
