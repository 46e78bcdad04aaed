import { descending } from 'd3';
import * as say from '#messages';
import { findRegion } from '../../atlas/lookup.ts';
import type { NewsSection } from '../../atlas/news.ts';
import { principalInstruments } from '../../atlas/participation.ts';
import { programmesOf } from '../../atlas/programmes.ts';
import { statusOn } from '../../atlas/status.ts';
import type { FigureId } from '../../i18n/names.ts';
import { Section } from '../../ui/Section.tsx';
import { FigureWhenSeen } from '../figures/FigureWhenSeen.tsx';
import { FoldedFigure } from '../figures/FoldedFigure.tsx';
import { CentreTable } from '../panel/CentreTable.tsx';
import { Conflicts } from '../panel/Conflicts.tsx';
import { useFacts, useSite } from '../panel/context.tsx';
import { FactText } from '../panel/FactText.tsx';
import { Fold } from '../panel/Fold.tsx';
import { InstrumentTable } from '../panel/InstrumentTable.tsx';
import { ParticipationTable } from '../panel/ParticipationTable.tsx';
import { ProgrammeTable } from '../panel/ProgrammeTable.tsx';
import { RegionFile } from '../panel/RegionFile.tsx';
import { Translated } from '../panel/Translated.tsx';
import { LazyTake } from '../take/LazyTake.tsx';
import { RegionGaps } from './RegionGaps.tsx';
import { RegionRest } from './RegionRest.tsx';

/** How many rows the figure of the news has in a panel, at most: those that matter now. */
const NEWS_ROWS = 7;

/** The sections of a region's panel below its head: the news with its figure, what the region is, and the others folded to their first lines. */
export function RegionSections({ id, order }: { id: string; order: readonly NewsSection[] }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const [news, ...others] = order;
  const sections = {
    participation: <ParticipationSection key="participation" id={id} isNews={news === 'participation'} />,
    focus: (
      <Section key="focus" id="focus" title={say.regionSections(language, 'focus')}>
        {news === 'focus' && <RegionGaps id={id} />}
        <FoldedFigure choice={{ id: 'focus-matrix', regionId: id }} />
      </Section>
    ),
    phases: <PhasesSection key="phases" id={id} isNews={news === 'phases'} />,
  };
  const text = findRegion(atlas, id)?.summary;
  const take = <LazyTake page={{ kind: 'region', id }} />;
  return (
    <>
      {news && sections[news]}
      <Translated
        below={
          <>
            {others.map((name) => sections[name])}
            <FurtherSections id={id} />
            {take}
          </>
        }
      >
        {text && !atlas.at && (
          <p className="free-text">
            <FactText>{text}</FactText>
          </p>
        )}
      </Translated>
    </>
  );
}

/** The sections whose records need no figure. */
function FurtherSections({ id }: { id: string }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const instruments = atlas.instruments.filter((row) => row.regionId === id);
  const centres = atlas.centres.filter((row) => row.regionId === id);
  return (
    <>
      <Section id="instruments" title={say.regionSections(language, 'instruments')}>
        {instruments.length ? (
          <Fold id="instruments" count={instruments.length}>
            <InstrumentTable rows={instruments} />
          </Fold>
        ) : (
          <p className="empty">{say.regionEmptyInstruments(language)}</p>
        )}
      </Section>
      <Section id="incidents" title={say.incidentsLayer(language)}>
        <FoldedFigure choice={{ id: 'incidents', regionId: id }} />
      </Section>
      <Section id="centres" title={say.regionSections(language, 'centres')}>
        {centres.length ? (
          <Fold id="centres" count={centres.length}>
            <CentreTable rows={centres} />
          </Fold>
        ) : (
          <p className="empty">{say.regionEmptyCentres(language)}</p>
        )}
      </Section>
      <RegionFile id={id}>
        <RegionRest id={id} />
      </RegionFile>
    </>
  );
}

function RegionFigure({ id, regionId, isNews }: { id: FigureId; regionId: string; isNews: boolean }) {
  if (!isNews) return <FoldedFigure choice={{ id, regionId }} />;
  return (
    <div className="tall-wait">
      <FigureWhenSeen choice={{ id, regionId, most: NEWS_ROWS }} />
    </div>
  );
}

function ParticipationSection({ id, isNews }: { id: string; isNews: boolean }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const principal = principalInstruments(atlas, id);
  const recordIds = [
    ...atlas.instruments.filter((row) => row.regionId === id).map((row) => row.instrumentId),
    ...atlas.programmes.filter((row) => row.regionId === id).map((row) => row.programmeId),
    ...atlas.centres.filter((row) => row.regionId === id).map((row) => row.centreId),
    ...atlas.series.filter((row) => row.regionId === id).map((row) => row.seriesId),
  ];
  return (
    <Section id="participation" title={say.regionSections(language, 'participation')}>
      {principal.length ? <RegionFigure id="participation" regionId={id} isNews={isNews} /> : <p className="empty">{say.regionNoPrincipal(language)}</p>}
      {principal.map((row) => (
        <details key={row.instrumentId}>
          <summary>
            {say.participationList(language)}
            {language.colon}
            {row.shortName}
          </summary>
          <ParticipationTable rows={atlas.participations.filter((entry) => entry.instrumentId === row.instrumentId)} by="state" />
        </details>
      ))}
      <Conflicts ids={recordIds} isFolded />
    </Section>
  );
}

/** The programmes of a region, the running ones first. */
function PhasesSection({ id, isNews }: { id: string; isNews: boolean }) {
  const { language } = useSite();
  const { atlas, day } = useFacts();
  const programmes = programmesOf(atlas, id).toSorted((a, b) => descending(statusOn(a, day) === 'running', statusOn(b, day) === 'running'));
  return (
    <Section id="phases" title={say.regionSections(language, 'phases')}>
      <RegionFigure id="programme-timeline" regionId={id} isNews={isNews} />
      {programmes.length > 0 && (
        <Fold id="phases" count={programmes.length}>
          <ProgrammeTable rows={programmes} />
        </Fold>
      )}
    </Section>
  );
}
