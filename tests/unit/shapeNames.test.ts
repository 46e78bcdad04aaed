import { expect, test } from 'vitest';
import type { SlideNode } from '../../src/render/pptx/deck.ts';
import { mapItem } from '../../src/render/slides/mapItem.ts';
import { smallBoundaries, smallMap } from '../smallMap.ts';
import { english } from './atlas.ts';
import { smallAtlas } from './smallAtlas.ts';

/** The names that a program for slides shows for the shapes of a map, and screen readers read. */
function namesOf(nodes: readonly SlideNode[]): string[] {
  return nodes.flatMap((node) => ('children' in node ? namesOf(node.children as SlideNode[]) : 'name' in node && node.name ? [node.name] : []));
}

test('shapes of a map have the names of States and territories; what has none has no code for a name', () => {
  const [greenland, unnamed] = ['GRL', 'XZZ', 'x1'].map((id) => ({ ...smallBoundaries.countries.features[0], properties: { id } }));
  const countries = { ...smallBoundaries.countries, features: [...smallBoundaries.countries.features, greenland, unnamed].filter((one) => one !== undefined) };
  // A feature of the test is a copy of one, whose type says that it may be missing.
  const boundaries = { ...smallBoundaries, countries } as typeof smallBoundaries;
  const view = { map: smallMap('amber-sound'), boundaries, projection: 'mercator', title: '', subtitle: '', summary: '' } as const;
  const item = mapItem(view, { atlas: smallAtlas, language: english }, { x: 0, y: 0, width: 800, height: 600 });
  const names = item.kind === 'scene' ? namesOf(item.nodes) : [];
  expect(names.some((name) => name.startsWith('Finland'))).toBe(true);
  expect(names.filter((name) => /^[A-Z]{3}$|^x1/.test(name))).toEqual([]);
});
