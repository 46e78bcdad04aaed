import { Suspense } from 'react';
import type { Page } from '../../pages/page.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { Guarded } from '../panel/Guarded.tsx';

const PageTake = lazyPart(async () => (await import('./PageTake.tsx')).PageTake);
/** Keeps the space of the buttons while they load, so that the page does not shift. */
const place = <div className="tools take" />;

/** The tools that take a page away as files, in a script of their own. */
export function LazyTake({ page }: { page: Page }) {
  return (
    <Guarded>
      <Suspense fallback={place}>
        <PageTake page={page} />
      </Suspense>
    </Guarded>
  );
}
