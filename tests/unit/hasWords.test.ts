import { expect, test } from 'vitest';
import { hasWords } from '../../src/lib/text/hasWords.ts';

test('a name is in a text only as words of its own, in each script', () => {
  expect(hasWords('5 States take part: South Asian Seas Action Plan', 'South Asia')).toBe(false);
  expect(hasWords('South Asia: 5 States', 'South Asia')).toBe(true);
  expect(hasWords('Caribbean (Wider)', 'Caribbean (Wider)')).toBe(true);
  expect(hasWords('Средиземноморье: 4', 'Средиземно')).toBe(false);
  expect(hasWords('بمنطقة البحر الكاريبي: 3', 'منطقة البحر الكاريبي')).toBe(true);
  expect(hasWords('南亚海域有5个国家', '南亚')).toBe(true);
});
