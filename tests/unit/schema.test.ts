import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ATLAS_ROOT } from '../../geo/steps/check.ts';
import { readDescriptor } from '../../geo/steps/descriptor.ts';
import { FACTS_PAGE, factsPage } from '../../geo/steps/factsPage.ts';
import { schemaText } from '../../geo/steps/schemaText.ts';
import { SCHEMA_FILES } from '../../geo/steps/writeSchema.ts';

test.each(['enumerations', 'schema'] as const)('%s.ts says the same as the descriptor; else run npm run geo:generate', (part) => {
  expect(readFileSync(SCHEMA_FILES[part], 'utf8')).toBe(schemaText(readDescriptor(ATLAS_ROOT))[part]);
});

test('docs/facts.md says the same as the descriptor; else run npm run geo:generate', () => {
  expect(readFileSync(FACTS_PAGE, 'utf8')).toBe(factsPage(readDescriptor(ATLAS_ROOT)));
});

test('one type name stands for one list of words', () => {
  const descriptor = readDescriptor(ATLAS_ROOT);
  const field = descriptor.resources.flatMap(({ schema }) => schema.fields).find(({ typeName }) => typeName === 'Basis');
  field?.constraints?.enum?.push('guessed');
  expect(() => schemaText(descriptor)).toThrow(/Basis stands for other values elsewhere/);
});
