import { Suspense } from 'react';
import * as say from '#messages';
import { runningOn, sharedOn } from '../../atlas/programmes.ts';
import { dataPath } from '../../lib/site.ts';
import type { PageSummary } from '../../pages/summary/keyFigure.ts';
import { Icon } from '../../ui/Icon.tsx';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { useFacts, useSite } from '../panel/context.tsx';
import { Guarded } from '../panel/Guarded.tsx';
import { KeyFigures, PageHead } from '../panel/PageHead.tsx';
import { useFiveYears } from '../panel/useFiveYears.ts';
import { WorldNews } from './WorldNews.tsx';
import { WorldRegions } from './WorldRegions.tsx';

const WorldSections = lazyPart(async () => (await import('./WorldSections.tsx')).WorldSections);
const WORLD = { kind: 'world' } as const;

/** The panel of the world: the news, the regions as rows that can be sorted, and the sections below. */
export function WorldPanel({ summary }: { summary: PageSummary }) {
  const { site, language } = useSite();
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
      <p className="tools">
        <a className="tool" href={dataPath(site, 'packages/roadstead-atlas.zip')} download>
          <Icon name="download" /> {say.makingPackageAll(language)}
        </a>
      </p>
      <Guarded>
        <Suspense fallback={<p className="hint">{say.appLoading(language)}</p>}>
          <WorldSections />
        </Suspense>
      </Guarded>
    </>
  );
}
