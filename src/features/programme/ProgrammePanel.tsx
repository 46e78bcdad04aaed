import { useEffect } from 'react';
import type { Basis } from '../../atlas/enumerations.ts';
import { findProgramme, findRegion } from '../../atlas/lookup.ts';
import { phasesOf, regionsOf } from '../../atlas/programmes.ts';
import type { Phase } from '../../atlas/schema.ts';
import { statusOn } from '../../atlas/status.ts';
import { activityName, actorName, regionShortName, stateNameOf } from '../../i18n/names.ts';
import type { PageSummary } from '../../pages/pageSummary.ts';
import { Section } from '../../ui/Section.tsx';
import { TableScroll } from '../../ui/TableScroll.tsx';
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
import { MilestoneTable } from '../panel/Tables.tsx';

/** A programme: every field with its date, precision and source; its phases, activities, States and milestones. */
export function ProgrammePanel({ id, summary }: { id: string; summary: PageSummary }) {
  const { atlas, language, want, day } = useDesk();
  const programme = findProgramme(atlas, id);
  useEffect(() => want(programme ? [...new Set([programme.regionId, 'global'])] : []), [want, programme]);
  if (!programme) return null;
  const { programme: words, programmeKind, status, region: regionWords } = language.messages;
  const { fields } = words;
  const phases = phasesOf(atlas, id);
  const activities = atlas.programmeActivities.filter((row) => row.programmeId === id);
  const states = atlas.programmeStates.filter((row) => row.programmeId === id);
  const goals = atlas.sdgLinks.filter((row) => row.subjectId === id);
  const milestones = atlas.milestones.filter((row) => row.programmeId === id);
  const actors = (ids: readonly string[]) => ids.map((actor) => actorName(language, atlas, actor)).join('; ');
  const date = (name: string, value: string, basis: Basis | '') => ({
    name,
    plain: true,
    value: <DateFact what={name} date={value} basis={basis} sources={programme.sources} precision start={name === fields.start} />,
  });
  return (
    <>
      <Breadcrumb regionId={programme.regionId} here={summary.heading} />
      <PageHead summary={summary} foreign />
      <FactList
        sources={programme.sources}
        rows={[
          { name: fields.kind, value: programmeKind[programme.kind] },
          { name: fields.lead, value: actors(programme.lead) },
          { name: fields.funders, value: actors(programme.funders) },
          date(fields.start, programme.start, programme.startBasis),
          date(fields.end, programme.end, programme.endBasis),
          { name: fields.status, value: status[statusOn(programme, day)] },
          { name: fields.amount, value: programme.amount === null ? '' : language.money(programme.amount, programme.currency) },
          {
            name: fields.regions,
            plain: true,
            value: regionsOf(atlas, programme).map((regionId, index) => {
              const region = findRegion(atlas, regionId);
              return region ? (
                <span key={regionId}>
                  {index > 0 && ', '}
                  <PageLink page={{ kind: 'region', id: regionId }}>{regionShortName(language, region)}</PageLink>
                </span>
              ) : null;
            }),
          },
          { name: fields.summary, value: programme.summary, free: true },
          ...(programme.note ? [{ name: fields.note, value: programme.note, free: true }] : []),
        ]}
      />
      <Conflicts ids={[id]} />
      <Section id="phases" title={regionWords.sections.phases}>
        {phases.length ? <PhaseTable phases={phases} /> : <p className="empty">{words.emptyPhases}</p>}
      </Section>
      <Section id="activities" title={words.activities}>
        {activities.length ? (
          <ul className="chips-list">
            {activities.map((row) => {
              const activity = atlas.activities.find((entry) => entry.activityId === row.activityId);
              return (
                <li key={row.activityId}>
                  <Fact what={words.activities} sources={row.sources} basis={row.basis} note={row.note}>
                    {activity ? activityName(language, activity) : row.activityId}
                  </Fact>
                </li>
              );
            })}
          </ul>
        ) : (
          <p className="empty">{words.emptyActivities}</p>
        )}
      </Section>
      <Section id="states" title={words.states}>
        {states.length ? (
          <ul className="chips-list">
            {states.map((row) => (
              <li key={row.iso3}>
                <PageLink page={{ kind: 'state', id: row.iso3 }}>{stateNameOf(language, atlas, row.iso3)}</PageLink>
              </li>
            ))}
          </ul>
        ) : (
          <p className="empty">{words.emptyStates}</p>
        )}
      </Section>
      <RegionFile id={programme.regionId}>
        {goals.length > 0 && (
          <Section id="sdg" title={words.sdg}>
            <ul>
              {goals.map((row) => (
                <li key={`${row.goal}.${row.target}`}>
                  <Fact what={words.sdg} sources={row.sources} basis={row.basis} note={row.note}>
                    {words.goal(row.goal, row.target)}
                  </Fact>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {atlas.itcpRecord.some((row) => row.relatesTo.includes(id)) && (
          <Section id="itcp" title={words.statements}>
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

function PhaseTable({ phases }: { phases: Phase[] }) {
  const { language, day } = useDesk();
  const { programme: words, words: common, status } = language.messages;
  return (
    <TableScroll label={language.messages.region.sections.phases}>
      <table>
        <thead>
          <tr>
            <th scope="col">{common.name}</th>
            <th scope="col">{words.fields.start}</th>
            <th scope="col">{words.fields.end}</th>
            <th scope="col">{common.status}</th>
          </tr>
        </thead>
        <tbody>
          {phases.map((phase) => (
            <tr key={phase.phaseId}>
              <th scope="row">
                <span lang="en">{phase.name}</span>
                {phase.amount !== null && <small>{language.money(phase.amount, phase.currency)}</small>}
              </th>
              <td>
                <DateFact start what={words.fields.start} date={phase.start} sources={phase.sources} basis={phase.startBasis} note={phase.note} />
              </td>
              <td>
                <DateFact what={words.fields.end} date={phase.end} sources={phase.sources} basis={phase.endBasis} note={phase.note} />
              </td>
              <td>{status[statusOn(phase, day)]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
