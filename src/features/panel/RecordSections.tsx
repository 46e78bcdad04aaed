import type { ReactNode } from 'react';
import * as say from '#messages';
import type { Milestone } from '../../atlas/schema.ts';
import { Section } from '../../ui/Section.tsx';
import { useDesk } from './context.tsx';
import { RecordStatements } from './RecordStatements.tsx';
import { MilestoneTable } from './Tables.tsx';

/** A section that lists rows, or says that there are none. */
export function ListSection({ id, title, empty, rows, children }: { id: string; title: string; empty: string; rows: readonly unknown[]; children: ReactNode }) {
  return (
    <Section id={id} title={title}>
      {rows.length ? children : <p className="empty">{empty}</p>}
    </Section>
  );
}

/** Dated events of a record. */
export function MilestoneSection({ rows }: { rows: Milestone[] }) {
  const { language } = useDesk();
  return (
    <ListSection id="milestones" title={say.regionSections(language, 'milestones')} empty={say.regionEmptyMilestones(language)} rows={rows}>
      <MilestoneTable rows={rows} />
    </ListSection>
  );
}

/** Statements of the ITCP record about a subject; nothing where there are none. */
export function StatementSection({ subject }: { subject: string }) {
  const { atlas, language } = useDesk();
  if (!atlas.itcpRecord.some((row) => row.relatesTo.includes(subject))) return null;
  return (
    <Section id="itcp" title={say.programmeStatements(language)}>
      <RecordStatements subject={subject} />
    </Section>
  );
}
