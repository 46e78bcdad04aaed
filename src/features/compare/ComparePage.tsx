import * as say from '#messages';
import { participationClasses } from '../../atlas/participation.ts';
import { programmesOf } from '../../atlas/programmes.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Region } from '../../atlas/schema.ts';
import { comparedPair } from '../../figures/compare/rows.ts';
import { type FigureId, programmeName, regionShortName, stateNameOf } from '../../i18n/names.ts';
import { pageSummary } from '../../pages/pageSummary.ts';
import { usePaper } from '../../ui/paper.ts';
import { Section } from '../../ui/Section.tsx';
import { useSize } from '../../ui/useSize.ts';
import { PairChoice } from '../figures/FigureControls.tsx';
import { FigureWhenSeen } from '../figures/FigureWhenSeen.tsx';
import { PublisherChoice } from '../figures/PublisherChoice.tsx';
import { Breadcrumb } from '../panel/Breadcrumb.tsx';
import { useFacts, useSite, useView } from '../panel/context.tsx';
import { PageHead } from '../panel/PageHead.tsx';
import { PageLink } from '../panel/PageLink.tsx';
import { HALF_SHEET } from '../paper/paperSize.ts';
import { AtNotice } from '../time/AtNotice.tsx';
import { CompareMap, type MapScale, useSharedScale } from './CompareMap.tsx';

/** Least width, and the gap, of two columns side by side, as the style sheet has them, in px. */
const COLUMN = 420;
const GAP = 40;
/** The width of a column while the page is not measured. */
const USUAL = 604;

/** The width of a column, in px, where both have so much room. */
const columnOf = (room: number) => (room ? (room >= 2 * COLUMN + GAP ? (room - GAP) / 2 : room) : USUAL);

/** Two regions side by side: maps at one scale, key figures, what they share, and figures on common axes. */
export function ComparePage() {
  const { language } = useSite();
  const { atlas } = useFacts();
  const { view } = useView();
  const pair = comparedPair(atlas, view);
  const [a, b] = pair;
  const [columns, width] = useSize<HTMLDivElement>();
  const { isPrinting } = usePaper();
  const scale = useSharedScale([a?.regionId ?? '', b?.regionId ?? ''], isPrinting ? HALF_SHEET : columnOf(width));
  if (!a || !b) return null;
  return (
    <div className="full-page compare">
      <Breadcrumb here={say.compareTitle(language)} />
      <h1>{say.compareTitleOf(language, { first: regionShortName(a), second: regionShortName(b) })}</h1>
      <AtNotice regionId={undefined} />
      <div className="filters">
        <PairChoice />
        <PublisherChoice />
      </div>
      <div ref={columns} className="compare-pair compare-maps">
        {pair.map((region) => (
          <CompareColumn key={region.regionId} id={region.regionId} scale={scale} />
        ))}
      </div>
      <p className="hint">{say.compareSameScale(language)}</p>
      <Shared a={a.regionId} b={b.regionId} />
      <Section id="common" title={say.compareCommon(language)}>
        <FigureWhenSeen choice={{ id: 'compare' }} />
      </Section>
      <PairSection section="focus" figure="focus-matrix" regions={pair} />
      <PairSection section="phases" figure="programme-timeline" regions={pair} />
    </div>
  );
}

/** A section with the same figure of each region, side by side. */
function PairSection({ section, figure, regions }: { section: 'focus' | 'phases'; figure: FigureId; regions: Region[] }) {
  const { language } = useSite();
  return (
    <Section id={section} title={say.regionSections(language, section)}>
      <div className="compare-pair">
        {regions.map(({ regionId }, index) => (
          <FigureWhenSeen key={regionId} choice={{ id: figure, regionId, besideId: regions[1 - index]?.regionId }} />
        ))}
      </div>
    </Section>
  );
}

function CompareColumn({ id, scale }: { id: string; scale: MapScale }) {
  const { language } = useSite();
  const { atlas, day } = useFacts();
  const summary = pageSummary(atlas, language, { kind: 'region', id }, day);
  return (
    <div>
      <CompareMap regionId={id} scale={scale} />
      {summary && <PageHead summary={summary} level={2} />}
    </div>
  );
}

/** Names of the States and programmes that regions `a` and `b` have in common. */
function Shared({ a, b }: { a: string; b: string }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const states = membersOf(atlas, a).filter((iso3) => membersOf(atlas, b).includes(iso3));
  const programmes = programmesOf(atlas, a).filter((programme) => programmesOf(atlas, b).includes(programme));
  return (
    <Section id="shared" title={say.compareShared(language)}>
      <h3>{say.compareSharedStates(language, { n: states.length })}</h3>
      <ul className="inline-list">
        {states.map((iso3) => (
          <li key={iso3}>
            <PageLink page={{ kind: 'state', id: iso3 }}>{stateNameOf(atlas, iso3)}</PageLink>
          </li>
        ))}
      </ul>
      <h3>{say.compareSharedProgrammes(language, { n: programmes.length })}</h3>
      <ul className="inline-list">
        {programmes.map((programme) => (
          <li key={programme.programmeId}>
            <PageLink page={{ kind: 'programme', id: programme.programmeId }}>{programmeName(programme)}</PageLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function membersOf(atlas: Atlas, regionId: string): string[] {
  return [...participationClasses(atlas, regionId)].flatMap(([iso3, value]) => (value === 'latest' || value === 'first' ? [iso3] : []));
}
