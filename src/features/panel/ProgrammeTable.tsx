import type { ReactNode } from 'react';
import * as say from '#messages';
import type { Phase, Programme } from '../../atlas/schema.ts';
import { programmeName } from '../../i18n/names.ts';
import { statusWords } from '../../i18n/statusWords.ts';
import { type Column, RecordTable } from '../../ui/RecordTable.tsx';
import { useFacts, useSite } from './context.tsx';
import { DateFact } from './DateFact.tsx';
import { FactText } from './FactText.tsx';
import { PageLink } from './PageLink.tsx';

type SpanColumn = Column<Programme | Phase>;

/** The columns that programmes and phases share: start, end, and status at the chosen time. */
function useSpanColumns(): [start: SpanColumn, end: SpanColumn, status: SpanColumn] {
  const { language } = useSite();
  const { day } = useFacts();
  const [start, end] = [say.programmeFieldsStart(language), say.programmeFieldsEnd(language)];
  return [
    { name: start, cell: (row) => <DateFact what={start} date={row.start} seen={row.seen} sources={row.sources} basis={row.startBasis} note={row.note} /> },
    { name: end, cell: (row) => <DateFact what={end} date={row.end} sources={row.sources} basis={row.endBasis} note={row.note} /> },
    { name: say.wordsStatus(language), cell: (row) => statusWords(language, row, day) },
  ];
}

/** A table of programmes with dates and, unless all have the same, status at the chosen time. Below each name stands its kind, or what `about` says. */
export function ProgrammeTable({ rows, about, isOneStatus = false }: { rows: Programme[]; about?: (row: Programme) => ReactNode; isOneStatus?: boolean }) {
  const { language } = useSite();
  const [start, end, status] = useSpanColumns();
  const name = (row: Programme) => (
    <>
      <PageLink page={{ kind: 'programme', id: row.programmeId }}>
        <FactText isName>{programmeName(row)}</FactText>
      </PageLink>
      {about ? about(row) : <small>{say.programmeKind(language, row.kind)}</small>}
    </>
  );
  return (
    <RecordTable
      label={say.regionSections(language, 'programmes')}
      rows={rows}
      keyOf={(row) => row.programmeId}
      columns={[{ name: say.wordsName(language), cell: name }, start, end, ...(isOneStatus ? [] : [status])]}
    />
  );
}

/** A table of a programme's phases with amount, dates, and status at the chosen time. */
export function PhaseTable({ rows }: { rows: Phase[] }) {
  const { language } = useSite();
  const span = useSpanColumns();
  const name = (row: Phase) => (
    <>
      <FactText isName>{row.name}</FactText>
      {row.amount !== null && <small>{language.money(row.amount, row.currency)}</small>}
    </>
  );
  return (
    <RecordTable
      label={say.regionSections(language, 'phases')}
      rows={rows}
      keyOf={(row) => row.phaseId}
      columns={[{ name: say.wordsName(language), cell: name }, ...span]}
    />
  );
}
