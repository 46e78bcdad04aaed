import { Suspense } from 'react';
import type { LatLon } from '../../lib/geo/parsePosition.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { useStored } from '../../ui/useStored.ts';
import { ownShown } from './ownShown.ts';

const Here = lazyPart(async () => (await import('./OwnHere.tsx')).OwnHere);
const State = lazyPart(async () => (await import('./OwnState.tsx')).OwnState);

/** The rows of a person's own files near a place. Without such files it draws nothing and loads no script. */
export function OwnHerePart(props: { here: LatLon; withinNm: number }) {
  return useStored(ownShown) ? (
    <Suspense fallback={null}>
      <Here {...props} />
    </Suspense>
  ) : null;
}

/** The rows of a person's own files that name a State. Without such files it draws nothing and loads no script. */
export function OwnStatePart(props: { iso3: string }) {
  return useStored(ownShown) ? (
    <Suspense fallback={null}>
      <State {...props} />
    </Suspense>
  ) : null;
}
