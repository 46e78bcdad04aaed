import { useEffect } from 'react';
import * as say from '#messages';
import { findInstrument, findRegion } from '../../atlas/lookup.ts';
import type { Coverage } from '../../atlas/schema.ts';
import { activityName, instrumentName, regionShortName } from '../../i18n/names.ts';
import type { PageSummary } from '../../pages/pageSummary.ts';
import { RecordTable } from '../../ui/RecordTable.tsx';
import { Section } from '../../ui/Section.tsx';
import { FigureWhenSeen } from '../figures/FigureWhenSeen.tsx';
import { Breadcrumb } from '../panel/Breadcrumb.tsx';
import { Conflicts } from '../panel/Conflicts.tsx';
import { useDesk } from '../panel/context.tsx';
import { DateFact } from '../panel/DateFact.tsx';
import { Fact } from '../panel/Fact.tsx';
import { FactList } from '../panel/FactList.tsx';
import { PageHead } from '../panel/PageHead.tsx';
import { PageLink } from '../panel/PageLink.tsx';
import { RecordStatements } from '../panel/RecordStatements.tsx';
import { RegionFile } from '../panel/RegionFile.tsx';
import { MilestoneTable, ParticipationTable } from '../panel/Tables.tsx';

/** An instrument: every field with its date, precision and source; what it names, who takes part. */
export function InstrumentPanel({ id, summary }: { id: string; summary: PageSummary }) {
  const { atlas, language, want } = useDesk();
  const instrument = findInstrument(atlas, id);
  useEffect(() => want(instrument ? [...new Set([instrument.regionId, 'global'])] : []), [want, instrument]);
  if (!instrument) return null;
  const region = findRegion(atlas, instrument.regionId);
  const amends = findInstrument(atlas, instrument.amends);
  const amendedBy = atlas.instruments.filter((row) => row.amends === id);
  const participations = atlas.participations.filter((row) => row.instrumentId === id);
  const coverages = atlas.coverages.filter((row) => row.instrumentId === id);
  const milestones = atlas.milestones.filter((row) => row.instrumentId === id);
  const link = (row: typeof instrument) => <PageLink page={{ kind: 'instrument', id: row.instrumentId }}>{instrumentName(language, row)}</PageLink>;
  const date = (name: string, value: string) => ({ name, plain: true, value: <DateFact what={name} date={value} sources={instrument.sources} precision /> });
  return (
    <>
      <Breadcrumb regionId={instrument.regionId} here={summary.heading} />
      <PageHead summary={summary} foreign={language.code !== 'en' && !say.namesInstruments(language, id)} />
      <FactList
        sources={instrument.sources}
        rows={[
          { name: say.instrumentFieldsTitle(language), value: instrument.title, free: true },
          { name: say.instrumentFieldsKind(language), value: say.instrumentKind(language, instrument.kind) },
          {
            name: say.instrumentFieldsRegion(language),
            plain: true,
            value: region && <PageLink page={{ kind: 'region', id: region.regionId }}>{regionShortName(language, region)}</PageLink>,
          },
          { name: say.instrumentFieldsPrincipal(language), value: instrument.principal === 'yes' ? say.wordsYes(language) : say.wordsNo(language) },
          { name: say.instrumentFieldsPlace(language), value: instrument.place, free: true },
          date(say.instrumentFieldsAdopted(language), instrument.adopted),
          date(say.instrumentFieldsInForce(language), instrument.effective),
          ...(amends ? [{ name: say.instrumentFieldsAmends(language), plain: true, value: link(amends) }] : []),
          ...amendedBy.map((row) => ({ name: say.instrumentFieldsAmendedBy(language), plain: true, value: link(row) })),
          { name: say.instrumentFieldsSummary(language), value: instrument.summary, free: true },
        ]}
      />
      <Conflicts ids={[id]} />
      <Section id="covers" title={say.instrumentCovers(language)}>
        {coverages.length ? <CoverageTable rows={coverages} /> : <p className="empty">{say.instrumentEmptyCovers(language)}</p>}
      </Section>
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
        {atlas.itcpRecord.some((row) => row.relatesTo.includes(id)) && (
          <Section id="itcp" title={say.programmeStatements(language)}>
            <RecordStatements subject={id} />
          </Section>
        )}
        <Section id="milestones" title={say.regionSections(language, 'milestones')}>
          {milestones.length ? <MilestoneTable rows={milestones} /> : <p className="empty">{say.regionEmptyMilestones(language)}</p>}
        </Section>
      </RegionFile>
    </>
  );
}

/** The activities that an instrument names, with the place in its text. */
function CoverageTable({ rows }: { rows: Coverage[] }) {
  const { atlas, language } = useDesk();
  const nameOf = ({ activityId }: Coverage) => {
    const activity = atlas.activities.find((entry) => entry.activityId === activityId);
    return activity ? activityName(language, activity) : activityId;
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
        { name: say.instrumentWhereNamed(language), lang: 'en', cell: (row) => row.place || say.wordsNotPublished(language) },
      ]}
    />
  );
}
