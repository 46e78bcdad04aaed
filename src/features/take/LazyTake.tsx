import { Suspense } from 'react';
import type { Page } from '../../pages/page.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { Guarded } from '../panel/Guarded.tsx';

const PageTake = lazyPart(async () => (await import('./PageTake.tsx')).PageTake);
/** Keeps the space of the buttons while they load, so that the page does not shift. */
const place = <div className="tools take" />;

/** What can be taken away from a page, in a script of its own. */
export function LazyTake({ page }: { page: Page }) {
  return (
    <Guarded>
      <Suspense fallback={place}>
        <PageTake page={page} />
      </Suspense>
    </Guarded>
  );
}
