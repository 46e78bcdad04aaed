import type { ReactNode } from 'react';
import * as say from '#messages';
import { regionOfSource } from '../../atlas/lookup.ts';
import type { Area } from '../../atlas/schema.ts';
import { ENGLISH } from '../../lib/site.ts';
import { areaFragment } from '../../pages/page.ts';
import { Section } from '../../ui/Section.tsx';
import { useFacts, useSite } from '../panel/context.tsx';
import { DateFact } from '../panel/DateFact.tsx';
import { Fact } from '../panel/Fact.tsx';
import { FactText } from '../panel/FactText.tsx';
import { Fold } from '../panel/Fold.tsx';
import { MilestoneTable } from '../panel/MilestoneTable.tsx';
import { RecordStatements } from '../panel/RecordStatements.tsx';
import { SourceList } from '../sources/SourceList.tsx';
import { SeriesList } from './SeriesList.tsx';

/** The sections of a region whose rows stand in a file of its own: areas, milestones, series, statements of the ITCP record, and sources. */
export function RegionRest({ id }: { id: string }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const areas = atlas.areas.filter((row) => row.regionId === id);
  const milestones = atlas.milestones.filter((row) => row.regionId === id);
  const series = atlas.series.filter((row) => row.regionId === id);
  const or = (any: unknown[], text: string, node: ReactNode) => (any.length ? node : <p className="empty">{text}</p>);
  return (
    <>
      <Section id="areas" title={say.regionSections(language, 'areas')}>
        {or(
          areas,
          say.regionEmptyAreas(language),
          <Fold id="areas" count={areas.length} first={1}>
            <AreaList areas={areas} />
          </Fold>,
        )}
      </Section>
      <Section id="milestones" title={say.regionSections(language, 'milestones')}>
        {or(
          milestones,
          say.regionEmptyMilestones(language),
          <Fold id="milestones" count={milestones.length}>
            <MilestoneTable rows={milestones} />
          </Fold>,
        )}
      </Section>
      <Section id="years" title={say.regionSections(language, 'years')}>
        {or(series, say.regionEmptyYears(language), <SeriesList series={series} />)}
      </Section>
      {atlas.itcpRecord.some((row) => row.relatesTo.includes(id)) && (
        <Section id="itcp" title={say.programmeStatements(language)}>
          <RecordStatements subject={id} isFolded />
        </Section>
      )}
      <Section id="sources" title={say.regionSections(language, 'sources')}>
        <SourceList sources={atlas.sources.filter((row) => regionOfSource(row.sourceId) === id)} />
      </Section>
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
            {say.areaKind(language, area.kind)}
            {language.semicolon}
            <AreaDates area={area} />
            {language.semicolon}
            {say.drawable(language, area.drawable)}
          </p>
          <p>
            <Fact what={area.name} sources={area.sources} note={area.note}>
              <FactText>{area.definition || area.note}</FactText>
            </Fact>
          </p>
          <Corners area={area} />
        </li>
      ))}
    </ul>
  );
}

/** From when until when an area holds; where neither is published this is said once. */
function AreaDates({ area: { validFrom, validTo, sources } }: { area: Area }) {
  const { language } = useSite();
  const what = say.wordsDate(language);
  if (!validFrom && !validTo)
    return (
      <Fact what={what} sources={sources}>
        {say.timelineDatesUnknown(language)}
      </Fact>
    );
  return (
    <>
      <DateFact what={what} date={validFrom} sources={sources} />
      {language.span}
      <DateFact what={what} date={validTo} sources={sources} />
    </>
  );
}

/** The corner points of an area, folded: each position as its source prints it, with what is noted of it. Renders nothing for an area without any. */
function Corners({ area }: { area: Area }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const corners = atlas.areaPoints.filter((row) => row.areaId === area.areaId);
  if (corners.length === 0) return null;
  return (
    <details>
      <summary>{say.countsCorners(language, { n: corners.length })}</summary>
      <ol className="corner-list">
        {corners.map(({ part, order, asPrinted, note, sources }) => (
          <li key={`${part}.${order}`}>
            {asPrinted && (
              <Fact what={area.name} sources={sources}>
                <bdi lang={ENGLISH} dir="ltr">
                  {asPrinted}
                </bdi>
              </Fact>
            )}
            {asPrinted && note && language.colon}
            {note && <FactText>{note}</FactText>}
          </li>
        ))}
      </ol>
    </details>
  );
}
