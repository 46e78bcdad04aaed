import { useEffect } from 'react';
import * as say from '#messages';
import type { Basis } from '../../atlas/enumerations.ts';
import { findProgramme, findRegion } from '../../atlas/lookup.ts';
import { phasesOf, regionsOf } from '../../atlas/programmes.ts';
import { statusOn } from '../../atlas/status.ts';
import { activityName, actorName, regionShortName, stateNameOf } from '../../i18n/names.ts';
import type { PageSummary } from '../../pages/pageSummary.ts';
import { Section } from '../../ui/Section.tsx';
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
import { MilestoneTable, PhaseTable } from '../panel/Tables.tsx';

/** A programme: every field with its date, precision and source; its phases, activities, States and milestones. */
export function ProgrammePanel({ id, summary }: { id: string; summary: PageSummary }) {
  const { atlas, language, want, day } = useDesk();
  const programme = findProgramme(atlas, id);
  useEffect(() => want(programme ? [...new Set([programme.regionId, 'global'])] : []), [want, programme]);
  if (!programme) return null;
  const phases = phasesOf(atlas, id);
  const activities = atlas.programmeActivities.filter((row) => row.programmeId === id);
  const states = atlas.programmeStates.filter((row) => row.programmeId === id);
  const goals = atlas.sdgLinks.filter((row) => row.subjectId === id);
  const milestones = atlas.milestones.filter((row) => row.programmeId === id);
  const actors = (ids: readonly string[]) => ids.map((actor) => actorName(language, atlas, actor)).join('; ');
  const date = (name: string, value: string, basis: Basis | '') => ({
    name,
    plain: true,
    value: <DateFact what={name} date={value} basis={basis} sources={programme.sources} precision start={name === say.programmeFieldsStart(language)} />,
  });
  return (
    <>
      <Breadcrumb regionId={programme.regionId} here={summary.heading} />
      <PageHead summary={summary} foreign />
      <FactList
        sources={programme.sources}
        rows={[
          { name: say.programmeFieldsKind(language), value: say.programmeKind(language, programme.kind) },
          { name: say.programmeFieldsLead(language), value: actors(programme.lead) },
          { name: say.programmeFieldsFunders(language), value: actors(programme.funders) },
          date(say.programmeFieldsStart(language), programme.start, programme.startBasis),
          date(say.programmeFieldsEnd(language), programme.end, programme.endBasis),
          { name: say.programmeFieldsStatus(language), value: say.status(language, statusOn(programme, day)) },
          { name: say.programmeFieldsAmount(language), value: programme.amount === null ? '' : language.money(programme.amount, programme.currency) },
          {
            name: say.programmeFieldsRegions(language),
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
          { name: say.programmeFieldsSummary(language), value: programme.summary, free: true },
          ...(programme.note ? [{ name: say.programmeFieldsNote(language), value: programme.note, free: true }] : []),
        ]}
      />
      <Conflicts ids={[id]} />
      <Section id="phases" title={say.regionSections(language, 'phases')}>
        {phases.length ? <PhaseTable rows={phases} /> : <p className="empty">{say.programmeEmptyPhases(language)}</p>}
      </Section>
      <Section id="activities" title={say.programmeActivities(language)}>
        {activities.length ? (
          <ul className="chips-list">
            {activities.map((row) => {
              const activity = atlas.activities.find((entry) => entry.activityId === row.activityId);
              return (
                <li key={row.activityId}>
                  <Fact what={say.programmeActivities(language)} sources={row.sources} basis={row.basis} note={row.note}>
                    {activity ? activityName(language, activity) : row.activityId}
                  </Fact>
                </li>
              );
            })}
          </ul>
        ) : (
          <p className="empty">{say.programmeEmptyActivities(language)}</p>
        )}
      </Section>
      <Section id="states" title={say.programmeStates(language)}>
        {states.length ? (
          <ul className="chips-list">
            {states.map((row) => (
              <li key={row.iso3}>
                <PageLink page={{ kind: 'state', id: row.iso3 }}>{stateNameOf(language, atlas, row.iso3)}</PageLink>
              </li>
            ))}
          </ul>
        ) : (
          <p className="empty">{say.programmeEmptyStates(language)}</p>
        )}
      </Section>
      <RegionFile id={programme.regionId}>
        {goals.length > 0 && (
          <Section id="sdg" title={say.programmeSdg(language)}>
            <ul>
              {goals.map((row) => (
                <li key={`${row.goal}.${row.target}`}>
                  <Fact what={say.programmeSdg(language)} sources={row.sources} basis={row.basis} note={row.note}>
                    {say.programmeGoal(language, { goal: row.goal, target: row.target })}
                  </Fact>
                </li>
              ))}
            </ul>
          </Section>
        )}
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
