import { Suspense } from 'react';
import * as say from '#messages';
import { runningOn, sharedOn } from '../../atlas/programmes.ts';
import type { PageSummary } from '../../pages/summary/keyFigure.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { useFacts, useSite } from '../panel/context.tsx';
import { Guarded } from '../panel/Guarded.tsx';
import { KeyFigures, PageHead } from '../panel/PageHead.tsx';
import { useFiveYears } from '../panel/useFiveYears.ts';
import { LazyTake } from '../take/LazyTake.tsx';
import { WorldNews } from './WorldNews.tsx';
import { WorldRegions } from './WorldRegions.tsx';

const WorldSections = lazyPart(async () => (await import('./WorldSections.tsx')).WorldSections);
const WORLD = { kind: 'world' } as const;

/** The panel of the world: the news, the regions as rows that can be sorted, and the sections below. */
export function WorldPanel({ summary }: { summary: PageSummary }) {
  const { language } = useSite();
  const { atlas, day } = useFacts();
  const shared = sharedOn(atlas, runningOn(atlas.programmes, day).running, day);
  return (
    <>
      <PageHead summary={summary} isBrief />
      <WorldNews />
      <WorldRegions />
      {shared.length > 0 && <p className="hint">{say.worldShared(language, { n: shared.length })}</p>}
      <p className="hint">{say.worldWaters(language)}</p>
      <KeyFigures summary={useFiveYears(WORLD, summary)} />
      <LazyTake page={WORLD} />
      <Guarded>
        <Suspense fallback={<p className="hint">{say.appLoading(language)}</p>}>
          <WorldSections />
        </Suspense>
      </Guarded>
    </>
  );
}
