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
/** Every figure is drawn at all of these widths in each language, half of them today and the other half in 2012. */
const WIDTHS = { today: [320, 372, 640, 820, 1200], in2012: [340, 480, 700, 960, 1440] };

test.each(Object.keys(LANGUAGES))(
  '%s: at the widths of phones, columns and screens, today and in 2012, each figure of the real facts is drawn without a number missing or a text cut, covered or pale',
  (code) => {
    const [language, facts] = [makeLanguage(code), atlasIn(code)];
    const now = { atlas: facts, language, theme: themes.day, day: DAY, incidents: counts };
    const then = { ...now, atlas: atlasAt(facts, '2012'), later: { atlas: facts, today: DAY }, day: '2012-12-31', theme: themes.dusk };
    expect([...sweepFigures(now, WIDTHS.today).faults, ...sweepFigures(then, WIDTHS.in2012).faults]).toEqual([]);
    // Themes change colours only, so one width each shows what they change.
    const inThemes = [themes.dusk, themes.paper].map((theme) => ({ ...now, theme }));
    expect(inThemes.flatMap((context) => sweepFigures(context, [820]).faults)).toEqual([]);
  },
  300_000,
);
