import { Suspense } from 'react';
import type { LatLon } from '../../lib/geo/parsePosition.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { useStored } from '../../ui/useStored.ts';
import { ownShown } from './ownShown.ts';

const Here = lazyPart(async () => (await import('./OwnHere.tsx')).OwnHere);
const State = lazyPart(async () => (await import('./OwnState.tsx')).OwnState);

/** What of a person's own files is near a place. Nothing, and no script, where there is no such file. */
export function OwnHerePart(props: { here: LatLon; withinNm: number }) {
  return useStored(ownShown) ? (
    <Suspense fallback={null}>
      <Here {...props} />
    </Suspense>
  ) : null;
}

/** What a person's own files say of a State. Nothing, and no script, where there is no such file. */
export function OwnStatePart(props: { iso3: string }) {
  return useStored(ownShown) ? (
    <Suspense fallback={null}>
      <State {...props} />
    </Suspense>
  ) : null;
}
