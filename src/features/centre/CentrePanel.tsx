import * as say from '#messages';
import { findCentre } from '../../atlas/lookup.ts';
import type { PageSummary } from '../../pages/summary/keyFigure.ts';
import { Section } from '../../ui/Section.tsx';
import { Breadcrumb } from '../panel/Breadcrumb.tsx';
import { CentreTable } from '../panel/CentreTable.tsx';
import { Conflicts } from '../panel/Conflicts.tsx';
import { useFacts, useSite } from '../panel/context.tsx';
import { PageHead } from '../panel/PageHead.tsx';
import { MilestoneSection } from '../panel/RecordSections.tsx';
import { RegionFile } from '../panel/RegionFile.tsx';
import { Translated } from '../panel/Translated.tsx';
import { CentreFacts } from './CentreFacts.tsx';

/** A centre: every field with its date, precision and source. */
export function CentrePanel({ id, summary }: { id: string; summary: PageSummary }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const centre = findCentre(atlas, id);
  if (!centre) return null;
  const children = atlas.centres.filter((row) => row.parentCentreId === id);
  const milestones = atlas.milestones.filter((row) => row.centreId === id);
  return (
    <>
      <Breadcrumb regionId={centre.regionId} here={summary.heading} />
      <Translated>
        <PageHead summary={summary} />
        <CentreFacts centre={centre} />
        <Conflicts ids={[id]} />
      </Translated>
      {children.length > 0 && (
        <Section id="children" title={say.centreChildren(language)}>
          <CentreTable rows={children} />
        </Section>
      )}
      <RegionFile id={centre.regionId}>
        <MilestoneSection rows={milestones} />
      </RegionFile>
    </>
  );
}
