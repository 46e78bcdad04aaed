import { useEffect } from 'react';
import { findInstrument, findRegion } from '../../atlas/lookup.ts';
import type { Coverage } from '../../atlas/schema.ts';
import { activityName, instrumentName, regionShortName } from '../../i18n/names.ts';
import type { PageSummary } from '../../pages/pageSummary.ts';
import { Section } from '../../ui/Section.tsx';
import { TableScroll } from '../../ui/TableScroll.tsx';
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
  const { instrument: words, instrumentKind, region: regionWords, words: common } = language.messages;
  const { fields } = words;
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
      <PageHead summary={summary} foreign={language.code !== 'en' && !language.messages.names.instruments[id]} />
      <FactList
        sources={instrument.sources}
        rows={[
          { name: fields.title, value: instrument.title, free: true },
          { name: fields.kind, value: instrumentKind[instrument.kind] ?? instrument.kind },
          {
            name: fields.region,
            plain: true,
            value: region && <PageLink page={{ kind: 'region', id: region.regionId }}>{regionShortName(language, region)}</PageLink>,
          },
          { name: fields.principal, value: instrument.principal === 'yes' ? common.yes : common.no },
          { name: fields.place, value: instrument.place, free: true },
          date(fields.adopted, instrument.adopted),
          date(fields.inForce, instrument.effective),
          ...(amends ? [{ name: fields.amends, plain: true, value: link(amends) }] : []),
          ...amendedBy.map((row) => ({ name: fields.amendedBy, plain: true, value: link(row) })),
          { name: fields.summary, value: instrument.summary, free: true },
        ]}
      />
      <Conflicts ids={[id]} />
      <Section id="covers" title={words.covers}>
        {coverages.length ? <CoverageTable rows={coverages} /> : <p className="empty">{words.emptyCovers}</p>}
      </Section>
      <Section id="participation" title={words.parties}>
        {participations.length ? (
          <>
            <FigureWhenSeen choice={{ id: 'participation', regionId: instrument.regionId, instrumentId: id }} />
            <ParticipationTable rows={participations} by="state" />
          </>
        ) : (
          <p className="empty">{regionWords.empty.participation}</p>
        )}
      </Section>
      <RegionFile id={instrument.regionId}>
        {atlas.itcpRecord.some((row) => row.relatesTo.includes(id)) && (
          <Section id="itcp" title={language.messages.programme.statements}>
            <RecordStatements subject={id} />
          </Section>
        )}
        <Section id="milestones" title={regionWords.sections.milestones}>
          {milestones.length ? <MilestoneTable rows={milestones} /> : <p className="empty">{regionWords.empty.milestones}</p>}
        </Section>
      </RegionFile>
    </>
  );
}

function CoverageTable({ rows }: { rows: Coverage[] }) {
  const { atlas, language } = useDesk();
  const { instrument: words, covered, words: common } = language.messages;
  return (
    <TableScroll label={words.covers}>
      <table>
        <thead>
          <tr>
            <th scope="col">{common.activity}</th>
            <th scope="col">{common.status}</th>
            <th scope="col">{words.whereNamed}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const activity = atlas.activities.find((entry) => entry.activityId === row.activityId);
            return (
              <tr key={row.activityId}>
                <th scope="row">{activity ? activityName(language, activity) : row.activityId}</th>
                <td>
                  <Fact what={words.covers} sources={row.sources} basis={row.basis} note={row.note}>
                    {covered[row.covered]}
                  </Fact>
                </td>
                <td lang="en">{row.place || common.notPublished}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
}
