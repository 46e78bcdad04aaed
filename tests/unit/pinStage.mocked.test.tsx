// @vitest-environment happy-dom
import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { PinStage } from '../../src/features/briefing/PinStage.tsx';
import { DeskProvider } from '../../src/features/panel/context.tsx';
import { DEFAULT_LANGUAGE, makeLanguage } from '../../src/i18n/language.ts';
import { deskOf } from '../desk.ts';
import { smallAtlas } from './smallAtlas.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
/** A view without pages, which has loaded. */
const pinned = vi.hoisted(() => ({}));
vi.mock('../../src/features/briefing/usePinned.ts', () => ({ usePinned: () => pinned }));

const PIN = { id: 1, figure: 'participation', regionId: '', query: '', title: '', note: '' };
let renderings = 0;

/** Keeps the titles that it is told, as a presentation does, and renders again with each list of them. */
function Told() {
  const [titles, setTitles] = useState<string[] | null>(null);
  renderings += 1;
  if (renderings > 20) throw new Error('it is told without end');
  return (
    <p data-titles={titles?.length}>
      <PinStage pin={PIN} page={0} onPages={(all) => setTitles(all)} />
    </p>
  );
}

test('the titles of the pages of a view are told once', async () => {
  const host = document.createElement('div');
  await act(async () =>
    createRoot(host).render(
      <DeskProvider desk={deskOf(smallAtlas, makeLanguage(DEFAULT_LANGUAGE))}>
        <Told />
      </DeskProvider>,
    ),
  );
  expect(host.querySelector('p')?.dataset.titles).toBe('0');
  expect(renderings).toBe(2);
});
