import * as say from '#messages';
import { findActivity, findProgramme, findRegion } from '../../atlas/lookup.ts';
import { phasesOf } from '../../atlas/programmes.ts';
import { activityName, regionShortName, stateNameOf } from '../../i18n/names.ts';
import type { PageSummary } from '../../pages/summary/keyFigure.ts';
import { Section } from '../../ui/Section.tsx';
import { Breadcrumb } from '../panel/Breadcrumb.tsx';
import { Conflicts } from '../panel/Conflicts.tsx';
import { useFacts, useSite } from '../panel/context.tsx';
import { Fact } from '../panel/Fact.tsx';
import { PageHead } from '../panel/PageHead.tsx';
import { PageLink } from '../panel/PageLink.tsx';
import { PhaseTable } from '../panel/ProgrammeTable.tsx';
import { ListSection, MilestoneSection, StatementSection } from '../panel/RecordSections.tsx';
import { RegionFile } from '../panel/RegionFile.tsx';
import { Translated } from '../panel/Translated.tsx';
import { LazyTake } from '../take/LazyTake.tsx';
import { ProgrammeFacts } from './ProgrammeFacts.tsx';

/** The panel of a programme: every field with its date, precision and source, and its phases, activities, States and milestones. */
export function ProgrammePanel({ id, summary }: { id: string; summary: PageSummary }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const programme = findProgramme(atlas, id);
  if (!programme) return null;
  const phases = phasesOf(atlas, id);
  return (
    <>
      <Breadcrumb regionId={programme.regionId} here={summary.heading} />
      <Translated>
        <PageHead summary={summary} />
        <ProgrammeFacts programme={programme} />
        <Conflicts ids={[id]} />
      </Translated>
      <LazyTake page={{ kind: 'programme', id }} />
      <ListSection id="phases" title={say.regionSections(language, 'phases')} empty={say.programmeEmptyPhases(language)} rows={phases}>
        <PhaseTable rows={phases} />
      </ListSection>
      <Activities id={id} />
      <States id={id} />
      <RegionFile id={programme.regionId}>
        <Goals id={id} />
        <StatementSection subject={id} />
        <MilestoneSection rows={atlas.milestones.filter((row) => row.programmeId === id)} />
      </RegionFile>
    </>
  );
}

function Activities({ id }: { id: string }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const rows = atlas.programmeActivities.filter((row) => row.programmeId === id);
  const title = say.programmeActivities(language);
  return (
    <ListSection id="activities" title={title} empty={say.programmeEmptyActivities(language)} rows={rows}>
      <ul className="chips-list">
        {rows.map((row) => {
          const activity = findActivity(atlas, row.activityId);
          const region = findRegion(atlas, row.regionId);
          return (
            <li key={`${row.activityId}/${row.regionId}`}>
              <Fact what={title} sources={row.sources} basis={row.basis} note={row.note}>
                {activity ? activityName(activity) : row.activityId}
                {region && language.aside(regionShortName(region))}
              </Fact>
            </li>
          );
        })}
      </ul>
    </ListSection>
  );
}

function States({ id }: { id: string }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const rows = atlas.programmeStates.filter((row) => row.programmeId === id);
  const names = new Map(phasesOf(atlas, id).map(({ phaseId, name }) => [phaseId, name]));
  return (
    <ListSection id="states" title={say.programmeStates(language)} empty={say.programmeEmptyStates(language)} rows={rows}>
      <ul className="chips-list">
        {rows.map(({ iso3, phases }) => (
          <li key={iso3}>
            <PageLink page={{ kind: 'state', id: iso3 }}>{stateNameOf(atlas, iso3)}</PageLink>
            {phases.length > 0 && language.aside(phases.map((phase) => names.get(phase) ?? phase).join(language.listComma))}
          </li>
        ))}
      </ul>
    </ListSection>
  );
}

/** The goals of the 2030 Agenda that a programme is linked to. Renders nothing if there are none. */
function Goals({ id }: { id: string }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const rows = atlas.sdgLinks.filter((row) => row.subjectId === id);
  if (rows.length === 0) return null;
  return (
    <Section id="sdg" title={say.programmeSdg(language)}>
      <ul>
        {rows.map((row) => (
          <li key={`${row.goal}.${row.target}`}>
            <Fact what={say.programmeSdg(language)} sources={row.sources} basis={row.basis} note={row.note}>
              {say.programmeGoal(language, { goal: row.goal, target: row.target })}
            </Fact>
          </li>
        ))}
      </ul>
    </Section>
  );
}
