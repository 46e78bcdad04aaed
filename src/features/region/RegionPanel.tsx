import { useDeferredValue, useMemo } from 'react';
import { findRegion } from '../../atlas/lookup.ts';
import { newsOrder } from '../../atlas/news.ts';
import { PARTICIPATION_CLASSES, participationClasses } from '../../atlas/participation.ts';
import { regionName } from '../../i18n/names.ts';
import { classWords } from '../../map/describe/classWords.ts';
import type { PageSummary } from '../../pages/summary/keyFigure.ts';
import { cssTheme, participationSwatches } from '../../theme/css.ts';
import { regionHue } from '../../theme/tokens.ts';
import { Sign } from '../map/Sign.tsx';
import { Breadcrumb } from '../panel/Breadcrumb.tsx';
import { useFacts, useSite } from '../panel/context.tsx';
import { PageHead } from '../panel/PageHead.tsx';
import { useFiveYears } from '../panel/useFiveYears.ts';
import { RegionSections } from './RegionSections.tsx';
import { SectionTabs } from './SectionTabs.tsx';

/** The sections after those that the news puts in order. */
const FURTHER = ['instruments', 'incidents', 'centres', 'areas', 'milestones', 'years', 'sources'] as const;

/** The panel of a region: what matters, the participating States, the news, and the sections below. */
export function RegionPanel({ id, summary }: { id: string; summary: PageSummary }) {
  const { atlas, day } = useFacts();
  const region = findRegion(atlas, id);
  const order = useMemo(() => newsOrder(atlas, id, day), [atlas, id, day]);
  const page = useMemo(() => ({ kind: 'region', id }) as const, [id]);
  const shown = useFiveYears(page, summary);
  // The head is painted first, so that a click on a region answers at once; the sections follow in a deferred render.
  const hasSections = useDeferredValue(true, false);
  return (
    <>
      <Breadcrumb here={region ? regionName(region) : summary.heading} />
      <PageHead summary={shown}>
        <SectionTabs sections={['summary', ...order, ...FURTHER]} />
      </PageHead>
      <ParticipationBar id={id} />
      {hasSections && <RegionSections id={id} order={order} summary={summary} />}
    </>
  );
}

/** A bar of the number of States in each class of participation. It uses the fills of the map and so serves as its key. */
function ParticipationBar({ id }: { id: string }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const classes = [...participationClasses(atlas, id).values()];
  if (classes.length === 0) return null;
  const hue = regionHue(cssTheme, id).fill;
  const fills = participationSwatches(id);
  const parts = PARTICIPATION_CLASSES.map((value) => ({ value, count: classes.filter((entry) => entry === value).length })).filter(({ count }) => count);
  return (
    <div className="participation-bar">
      <div className="bar" aria-hidden="true">
        {parts.map(({ value, count }) => (
          <span key={value} style={{ flexGrow: count, background: fills[value], borderColor: hue }} />
        ))}
      </div>
      <ul>
        {parts.map(({ value, count }) => (
          <li key={value}>
            <Sign entry={{ kind: 'class', value, label: '' }} regionId={id} /> {language.number(count)} {classWords(language, atlas, id, value)}
          </li>
        ))}
      </ul>
    </div>
  );
}
