// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { ATLAS_ROOT } from '../../geo/steps/check.ts';
import { readDescriptor } from '../../geo/steps/descriptor.ts';
import { buildIncidents } from '../../geo/steps/incidents.ts';
import { unreached } from '../toldTexts.tsx';
import { arabic, atlasIn } from '../unit/atlas.ts';

vi.mock('../../src/features/panel/Fact.tsx', async () => ({ Fact: (await import('../ToldFact.tsx')).ToldFact }));

test('every translated text of the real facts stands on a page, in a dialog or in a figure, and no column that is translated is without texts', async () => {
  const { counts } = buildIncidents(ATLAS_ROOT);
  const atlas = atlasIn('ar');
  const { columns, missing } = await unreached(ATLAS_ROOT, atlas, arabic, counts);
  // An organization that leads and funds no programme stands in the open data alone.
  const named = new Set(atlas.programmes.flatMap(({ lead, funders }) => [...lead, ...funders]));
  const idle = atlas.organizations.filter(({ organizationId }) => !named.has(organizationId)).flatMap(({ name, shortName }) => [name, shortName]);
  expect(missing.filter((line) => !idle.some((name) => name && line.endsWith(`: ${name}`)))).toEqual([]);
  const translatable = readDescriptor(ATLAS_ROOT).resources.flatMap(({ name, schema }) =>
    schema.fields.flatMap((field) => (field.translatable ? [`${name}.${field.name}`] : [])),
  );
  expect(columns.toSorted()).toEqual(translatable.toSorted());
}, 900_000);
