import * as say from '#messages';
import { findActivity, findInstrument } from '../../atlas/lookup.ts';
import type { Coverage } from '../../atlas/schema.ts';
import { activityName } from '../../i18n/names.ts';
import type { PageSummary } from '../../pages/summary/keyFigure.ts';
import { RecordTable } from '../../ui/RecordTable.tsx';
import { Section } from '../../ui/Section.tsx';
import { FigureWhenSeen } from '../figures/FigureWhenSeen.tsx';
import { Breadcrumb } from '../panel/Breadcrumb.tsx';
import { Conflicts } from '../panel/Conflicts.tsx';
import { useFacts, useSite } from '../panel/context.tsx';
import { Fact } from '../panel/Fact.tsx';
import { FactText } from '../panel/FactText.tsx';
import { PageHead } from '../panel/PageHead.tsx';
import { ParticipationTable } from '../panel/ParticipationTable.tsx';
import { MilestoneSection, StatementSection } from '../panel/RecordSections.tsx';
import { RegionFile } from '../panel/RegionFile.tsx';
import { TextSection } from '../panel/TextSection.tsx';
import { Translated } from '../panel/Translated.tsx';
import { LazyTake } from '../take/LazyTake.tsx';
import { InstrumentFacts } from './InstrumentFacts.tsx';

/** The panel of an instrument: every field with its date, precision and source, the activities it names, and the States that take part. */
export function InstrumentPanel({ id, summary }: { id: string; summary: PageSummary }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const instrument = findInstrument(atlas, id);
  if (!instrument) return null;
  const participations = atlas.participations.filter((row) => row.instrumentId === id);
  const coverages = atlas.coverages.filter((row) => row.instrumentId === id);
  const milestones = atlas.milestones.filter((row) => row.instrumentId === id);
  return (
    <>
      <Breadcrumb regionId={instrument.regionId} here={summary.heading} />
      <Translated>
        <PageHead summary={summary} />
        <InstrumentFacts instrument={instrument} />
        <Conflicts ids={[id]} />
      </Translated>
      <LazyTake page={{ kind: 'instrument', id }} />
      <TextSection id="covers" title={say.instrumentCovers(language)}>
        {coverages.length ? <CoverageTable rows={coverages} /> : <p className="empty">{say.instrumentEmptyCovers(language)}</p>}
      </TextSection>
      <Section id="participation" title={say.instrumentParties(language)}>
        {participations.length ? (
          <>
            <FigureWhenSeen choice={{ id: 'participation', regionId: instrument.regionId, instrumentId: id }} />
            <ParticipationTable rows={participations} by="state" />
          </>
        ) : (
          <p className="empty">{say.regionEmptyParticipation(language)}</p>
        )}
      </Section>
      <RegionFile id={instrument.regionId}>
        <StatementSection subject={id} />
        <MilestoneSection rows={milestones} />
      </RegionFile>
    </>
  );
}

/** A table of the activities that an instrument names, with the article or paragraph that names them. */
function CoverageTable({ rows }: { rows: Coverage[] }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const nameOf = ({ activityId }: Coverage) => {
    const activity = findActivity(atlas, activityId);
    return activity ? activityName(activity) : activityId;
  };
  const covered = (row: Coverage) => (
    <Fact what={say.instrumentCovers(language)} sources={row.sources} basis={row.basis} note={row.note}>
      {say.covered(language, row.covered)}
    </Fact>
  );
  return (
    <RecordTable
      label={say.instrumentCovers(language)}
      rows={rows}
      keyOf={(row) => row.activityId}
      columns={[
        { name: say.wordsActivity(language), cell: nameOf },
        { name: say.wordsStatus(language), cell: covered },
        { name: say.instrumentWhereNamed(language), cell: (row) => (row.place ? <FactText>{row.place}</FactText> : say.wordsNotPublished(language)) },
      ]}
    />
  );
}
