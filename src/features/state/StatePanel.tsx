import * as say from '#messages';
import { findRegion } from '../../atlas/lookup.ts';
import { regionShortName } from '../../i18n/names.ts';
import { homeRegion } from '../../pages/mapSubject.ts';
import type { PageSummary } from '../../pages/summary/keyFigure.ts';
import { Section } from '../../ui/Section.tsx';
import { Breadcrumb } from '../panel/Breadcrumb.tsx';
import { useFacts, useSite } from '../panel/context.tsx';
import { Fact } from '../panel/Fact.tsx';
import { FactText } from '../panel/FactText.tsx';
import { PageHead } from '../panel/PageHead.tsx';
import { PageLink } from '../panel/PageLink.tsx';
import { CentreTable, MilestoneTable, ParticipationTable, ProgrammeTable } from '../panel/Tables.tsx';
import { TextSection } from '../panel/TextSection.tsx';

/** The panel of a State: its instruments, programmes, centres and other records in all regions. */
export function StatePanel({ iso3, summary }: { iso3: string; summary: PageSummary }) {
  const { language } = useSite();
  const { atlas, loading } = useFacts();
  const roles = atlas.regionStates.filter((row) => row.iso3 === iso3);
  const participations = atlas.participations.filter((row) => row.iso3 === iso3);
  const programmes = atlas.programmes.filter((row) => atlas.programmeStates.some((entry) => entry.iso3 === iso3 && entry.programmeId === row.programmeId));
  const centres = atlas.centres.filter((row) => row.iso3 === iso3);
  const milestones = atlas.milestones.filter((row) => row.iso3 === iso3);
  return (
    <>
      <Breadcrumb regionId={homeRegion(atlas, { kind: 'state', id: iso3 })} here={summary.heading} />
      <PageHead summary={summary} />
      {roles.length > 0 && (
        <Section id="regions" title={say.stateInRegions(language)}>
          <ul className="role-list">
            {roles.map((row) => {
              const entry = findRegion(atlas, row.regionId);
              const parts = atlas.regionParts.filter((part) => part.regionId === row.regionId && part.iso3 === iso3);
              return (
                <li key={row.regionId}>
                  {entry && <PageLink page={{ kind: 'region', id: row.regionId }}>{regionShortName(entry)}</PageLink>}:{' '}
                  <Fact what={say.stateInRegions(language)} sources={row.sources} basis={row.basis}>
                    {say.stateRole(language, row.role)}
                  </Fact>
                  {parts.length > 0 && (
                    <small>
                      {say.stateWhatPart(language)}:{' '}
                      {parts.map((part, index) => (
                        <span key={part.partId}>
                          {index > 0 && '; '}
                          <FactText isName>{part.name}</FactText>
                        </span>
                      ))}
                    </small>
                  )}
                </li>
              );
            })}
          </ul>
        </Section>
      )}
      <Section id="participation" title={say.regionSections(language, 'participation')}>
        {participations.length ? <ParticipationTable rows={participations} by="instrument" /> : <p className="empty">{say.stateEmptyInstruments(language)}</p>}
      </Section>
      <Section id="programmes" title={say.regionSections(language, 'programmes')}>
        {programmes.length ? <ProgrammeTable rows={programmes} /> : <p className="empty">{say.stateEmptyProgrammes(language)}</p>}
      </Section>
      <Section id="centres" title={say.regionSections(language, 'centres')}>
        {centres.length ? <CentreTable rows={centres} /> : <p className="empty">{say.stateEmptyCentres(language)}</p>}
      </Section>
      <TextSection id="milestones" title={say.regionSections(language, 'milestones')}>
        {milestones.length ? (
          <MilestoneTable rows={milestones} />
        ) : (
          <p className="empty">{loading.length ? say.appLoading(language) : say.stateEmptyMilestones(language)}</p>
        )}
      </TextSection>
    </>
  );
}
