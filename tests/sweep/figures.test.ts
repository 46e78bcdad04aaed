import { expect, test } from 'vitest';
import { ATLAS_ROOT } from '../../geo/steps/check.ts';
import { buildIncidents } from '../../geo/steps/incidents.ts';
import { atlasAt } from '../../src/atlas/asOf.ts';
import { LANGUAGES } from '../../src/i18n/compiled/languages.ts';
import { makeLanguage } from '../../src/i18n/language.ts';
import { themes } from '../../src/theme/tokens.ts';
import { sweepFigures } from '../drawing.ts';
import { atlasIn, DAY } from '../unit/atlas.ts';

const { counts } = buildIncidents(ATLAS_ROOT);
const WIDTHS = [320, 340, 372, 480, 640, 700, 820, 960, 1200, 1440];

test.each(Object.keys(LANGUAGES))(
  '%s: at every width, today and in 2012, each figure of the real facts is drawn without a number missing or a text cut, covered or pale',
  (code) => {
    const [language, facts] = [makeLanguage(code), atlasIn(code)];
    const now = { atlas: facts, language, theme: themes.day, day: DAY, incidents: counts };
    const then = { ...now, atlas: atlasAt(facts, '2012'), later: { atlas: facts, today: DAY }, day: '2012-12-31', theme: themes.dusk };
    expect([now, then].flatMap((context) => sweepFigures(context, WIDTHS).faults)).toEqual([]);
    // Themes change colours only, so one width each shows what they change.
    const inThemes = [themes.dusk, themes.paper].map((theme) => ({ ...now, theme }));
    expect(inThemes.flatMap((context) => sweepFigures(context, [820]).faults)).toEqual([]);
  },
  300_000,
);
