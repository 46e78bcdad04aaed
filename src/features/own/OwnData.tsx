import { Suspense, useEffect, useMemo } from 'react';
import * as say from '#messages';
import { ownCells } from '../../map/describe/ownFeatures.ts';
import type { MapSurface } from '../../map/describe/surface.ts';
import { Icon } from '../../ui/Icon.tsx';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { useDrop } from '../../ui/useDrop.ts';
import { useStored } from '../../ui/useStored.ts';
import { useFacts, useSite, useView } from '../panel/context.tsx';
import { Guarded } from '../panel/Guarded.tsx';
import { openFiles, ownLayers, ownScreen, unread } from './ownLayers.ts';
import { ownNow } from './ownNow.ts';
import { ownShown } from './ownShown.ts';
import { useLaunched } from './useLaunched.ts';
import { useRestore } from './useRestore.ts';
import './own.css';

const OwnDialog = lazyPart(async () => (await import('./OwnDialog.tsx')).OwnDialog);
const OwnBar = lazyPart(async () => (await import('./OwnBar.tsx')).OwnBar);

/** A person's own files on the map: the button that opens them, the place to drop one, a line for each that is shown, and the dialog. */
export function OwnData() {
  const { language } = useSite();
  const screen = useStored(ownScreen);
  const isOver = useDrop(openFiles);
  useRestore();
  useLaunched();
  useShown();
  const name = say.ownTitle(language);
  return (
    <>
      <button
        type="button"
        aria-label={name}
        title={name}
        aria-haspopup="dialog"
        aria-expanded={screen.at !== 'closed'}
        onClick={() => ownScreen.set({ at: 'start' })}
      >
        <Icon name="own" />
      </button>
      {isOver && <div className="own-drop">{say.ownDropHere(language)}</div>}
      <Guarded>
        <Suspense fallback={null}>{screen.at !== 'closed' && <OwnDialog screen={screen} />}</Suspense>
      </Guarded>
    </>
  );
}

/** The line of own files over the map, where there is any, or where a kept one could not be read. */
export function OwnLine({ surface }: { surface: MapSurface }) {
  const entries = useStored(ownLayers);
  const failed = useStored(unread);
  if (entries.length + failed.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <OwnBar entries={entries} failed={failed} surface={surface} />
    </Suspense>
  );
}

/** Gives the maps the rows of all own files that the clock shows. */
function useShown() {
  const { view } = useView();
  const { day } = useFacts();
  const entries = useStored(ownLayers);
  const { at, from, camera } = view;
  const layers = useMemo(() => entries.map(({ layer }) => layer), [entries]);
  // The cells are those of the camera: a step of the clock makes none.
  const cells = useMemo(() => ownCells(layers, camera), [layers, camera]);
  const features = useMemo(() => ownNow(layers, { at, from, camera }, day, cells), [layers, at, from, day, camera, cells]);
  useEffect(() => ownShown.set(features), [features]);
}
