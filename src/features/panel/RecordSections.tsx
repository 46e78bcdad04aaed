import type { ReactNode } from 'react';
import * as say from '#messages';
import type { Milestone } from '../../atlas/schema.ts';
import { useFacts, useSite } from './context.tsx';
import { MilestoneTable } from './MilestoneTable.tsx';
import { RecordStatements } from './RecordStatements.tsx';
import { TextSection } from './TextSection.tsx';

/** A section with a title and `children`, or, if `rows` is empty, with the text `empty`. */
export function ListSection({ id, title, empty, rows, children }: { id: string; title: string; empty: string; rows: readonly unknown[]; children: ReactNode }) {
  return (
    <TextSection id={id} title={title}>
      {rows.length ? children : <p className="empty">{empty}</p>}
    </TextSection>
  );
}

/** The section of a record's dated events. */
export function MilestoneSection({ rows }: { rows: Milestone[] }) {
  const { language } = useSite();
  return (
    <ListSection id="milestones" title={say.regionSections(language, 'milestones')} empty={say.regionEmptyMilestones(language)} rows={rows}>
      <MilestoneTable rows={rows} />
    </ListSection>
  );
}

/** The section of the ITCP record's statements about a subject. Renders nothing if there are none. */
export function StatementSection({ subject }: { subject: string }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  if (!atlas.itcpRecord.some((row) => row.relatesTo.includes(subject))) return null;
  return (
    <TextSection id="itcp" title={say.programmeStatements(language)}>
      <RecordStatements subject={subject} />
    </TextSection>
  );
}
