import { expect, test } from 'vitest';
import { citation } from '../../src/render/citation.ts';

const cited = {
  title: 'Centres & 100% of them',
  address: 'https://example.org/figure/centres/',
  asOf: '2026-03-03',
  edition: '2026.11',
  accessed: '2026-11-24',
};

test('a citation as text names title, date of the facts, address and day of access', () => {
  expect(citation('text', cited)).toBe(
    'Roadstead (2026): Centres & 100% of them. Roadstead: an atlas of regional maritime security programmes, edition 2026.11. Facts as of 2026-03-03. https://example.org/figure/centres/ (accessed 2026-11-24).',
  );
});

test('BibTeX escapes what TeX reads as marks', () => {
  const text = citation('bibtex', cited);
  expect(text).toMatch(/^@misc\{roadstead-figure-centres,\n/);
  expect(text).toContain('title = {{Centres \\& 100\\% of them}}');
  expect(text).toContain('version = {2026.11}');
  expect(text).toContain('url = {https://example.org/figure/centres/}');
});

test('two views have two keys in a bibliography, in plain letters, whatever their titles', () => {
  const keyOf = (address: string) => citation('bibtex', { ...cited, title: 'Relevé', address }).match(/^@misc\{(.*),/)?.[1];
  expect(keyOf('https://example.org/fr/region/amber-sound/figure/centres/?at=2012&funder=eu')).toBe(
    'roadstead-fr-region-amber-sound-figure-centres-at-2012-funder-eu',
  );
  expect(keyOf('https://example.org/region/amber-sound/figure/centres/')).not.toBe(keyOf('https://example.org/region/copper-reef/figure/centres/'));
});

test('RIS begins with its type and ends with its end', () => {
  const lines = citation('ris', cited).split('\r\n');
  expect(lines[0]).toBe('TY  - ELEC');
  expect(lines.at(-2)).toBe('ER  - ');
  expect(lines).toContain('DA  - 2026/03/03');
  expect(lines).toContain('ET  - 2026.11');
});
