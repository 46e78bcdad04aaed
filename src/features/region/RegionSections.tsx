import type { ReactNode } from 'react';
import * as say from '#messages';
import { regionOfSource } from '../../atlas/lookup.ts';
import { principalInstruments } from '../../atlas/participation.ts';
import { programmesOf } from '../../atlas/programmes.ts';
import type { Area } from '../../atlas/schema.ts';
import { areaFragment } from '../../pages/page.ts';
import { Section } from '../../ui/Section.tsx';
import { FigureWhenSeen } from '../figures/FigureWhenSeen.tsx';
import { Conflicts } from '../panel/Conflicts.tsx';
import { useFacts, useSite } from '../panel/context.tsx';
import { DateFact } from '../panel/DateFact.tsx';
import { Fact } from '../panel/Fact.tsx';
import { FactText } from '../panel/FactText.tsx';
import { RecordStatements } from '../panel/RecordStatements.tsx';
import { RegionFile } from '../panel/RegionFile.tsx';
import { CentreTable, InstrumentTable, MilestoneTable, ParticipationTable, ProgrammeTable } from '../panel/Tables.tsx';
import { TextSection } from '../panel/TextSection.tsx';
import { SourceList } from '../sources/SourceList.tsx';
import { SeriesList } from './SeriesList.tsx';

/** The sections of a region's panel below its head: participating States, activities, instruments, programmes, centres, areas, milestones and sources. */
export function RegionSections({ id }: { id: string }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const instruments = atlas.instruments.filter((row) => row.regionId === id);
  const principal = principalInstruments(atlas, id);
  const programmes = programmesOf(atlas, id);
  const centres = atlas.centres.filter((row) => row.regionId === id);
  const ids = [
    ...instruments.map((row) => row.instrumentId),
    ...programmes.filter((row) => row.regionId === id).map((row) => row.programmeId),
    ...centres.map((row) => row.centreId),
    ...atlas.series.filter((row) => row.regionId === id).map((row) => row.seriesId),
  ];
  return (
    <>
      <TextSection id="participation" title={say.regionSections(language, 'participation')}>
        {principal.length ? (
          <FigureWhenSeen choice={{ id: 'participation', regionId: id }} />
        ) : (
          <p className="empty">{say.regionEmptyParticipation(language)}</p>
        )}
        {principal.map((row) => (
          <details key={row.instrumentId}>
            <summary>
              {say.participationList(language)}: {row.shortName}
            </summary>
            <ParticipationTable rows={atlas.participations.filter((entry) => entry.instrumentId === row.instrumentId)} by="state" />
          </details>
        ))}
        <Conflicts ids={ids} />
      </TextSection>
      <Section id="focus" title={say.regionSections(language, 'focus')}>
        <FigureWhenSeen choice={{ id: 'focus-matrix', regionId: id }} />
      </Section>
      <Section id="instruments" title={say.regionSections(language, 'instruments')}>
        {instruments.length ? <InstrumentTable rows={instruments} /> : <p className="empty">{say.regionEmptyInstruments(language)}</p>}
      </Section>
      <Section id="phases" title={say.regionSections(language, 'phases')}>
        <FigureWhenSeen choice={{ id: 'programme-timeline', regionId: id }} />
        {programmes.length > 0 && <ProgrammeTable rows={programmes} />}
      </Section>
      <Section id="incidents" title={say.incidentsLayer(language)}>
        <FigureWhenSeen choice={{ id: 'incidents', regionId: id }} />
      </Section>
      <Section id="centres" title={say.regionSections(language, 'centres')}>
        {centres.length ? <CentreTable rows={centres} /> : <p className="empty">{say.regionEmptyCentres(language)}</p>}
      </Section>
      <RegionFile id={id}>
        <RegionRest id={id} />
      </RegionFile>
    </>
  );
}

function RegionRest({ id }: { id: string }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const areas = atlas.areas.filter((row) => row.regionId === id);
  const milestones = atlas.milestones.filter((row) => row.regionId === id);
  const series = atlas.series.filter((row) => row.regionId === id);
  const or = (any: unknown[], text: string, node: ReactNode) => (any.length ? node : <p className="empty">{text}</p>);
  return (
    <>
      <TextSection id="areas" title={say.regionSections(language, 'areas')}>
        {or(areas, say.regionEmptyAreas(language), <AreaList areas={areas} />)}
      </TextSection>
      <TextSection id="milestones" title={say.regionSections(language, 'milestones')}>
        {or(milestones, say.regionEmptyMilestones(language), <MilestoneTable rows={milestones} />)}
      </TextSection>
      <TextSection id="years" title={say.regionSections(language, 'years')}>
        {or(series, say.regionEmptyYears(language), <SeriesList series={series} />)}
      </TextSection>
      {atlas.itcpRecord.some((row) => row.relatesTo.includes(id)) && (
        <TextSection id="itcp" title={say.programmeStatements(language)}>
          <RecordStatements subject={id} />
        </TextSection>
      )}
      <TextSection id="sources" title={say.regionSections(language, 'sources')}>
        <SourceList sources={atlas.sources.filter((row) => regionOfSource(row.sourceId) === id)} />
      </TextSection>
    </>
  );
}

function AreaList({ areas }: { areas: Area[] }) {
  const { language } = useSite();
  return (
    <ul className="area-list">
      {areas.map((area) => (
        <li key={area.areaId} id={areaFragment(area.areaId)} tabIndex={-1}>
          <h3>
            <FactText isName>{area.name}</FactText>
          </h3>
          <p>
            {say.areaKind(language, area.kind)}; <DateFact what={say.wordsDate(language)} date={area.validFrom} sources={area.sources} />{' '}
            {say.datesSpan(language, { first: '', last: '' }).trim()} <DateFact what={say.wordsDate(language)} date={area.validTo} sources={area.sources} />;{' '}
            {say.drawable(language, area.drawable)}
          </p>
          <p>
            <Fact what={area.name} sources={area.sources} note={area.note}>
              <FactText>{area.definition || area.note}</FactText>
            </Fact>
          </p>
        </li>
      ))}
    </ul>
  );
}
