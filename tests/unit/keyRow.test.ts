import { expect, test } from 'vitest';
import { keyRow } from '../../src/figures/shared/keyRow.ts';
import { textWidth } from '../../src/lib/text/textWidth.ts';
import { themes } from '../../src/theme/tokens.ts';

test('a key whose words are drawn wider than they are measured keeps its samples off them', () => {
  const label = 'named, only programmes of unknown status';
  const entry = { label, swatch: () => [] };
  const [, second] = keyRow([entry, entry], { top: 0, width: 2000, theme: themes.day, swatchWidth: 18, wider: 1.5 }).samples;
  expect(second?.left).toBeGreaterThan(24 + 1.5 * textWidth(label, 13));
});
