import { ascending, descending } from 'd3';
import * as say from '#messages';
import { findInstrument } from '../../atlas/lookup.ts';
import type { Centre, Participation } from '../../atlas/records.ts';
import type { Instrument, Milestone, Phase, Programme } from '../../atlas/schema.ts';
import { participationDate } from '../../i18n/beginning.ts';
import { centreName, instrumentName, programmeName, stateNameOf } from '../../i18n/names.ts';
import { statusWords } from '../../i18n/statusWords.ts';
import { earliestDay, latestDay } from '../../lib/edtf.ts';
import { type Column, RecordTable } from '../../ui/RecordTable.tsx';
import { useFacts, useSite } from './context.tsx';
import { DateFact } from './DateFact.tsx';
import { Fact } from './Fact.tsx';
import { FactText } from './FactText.tsx';
import { PageLink } from './PageLink.tsx';

/** The day by which a date is sorted. Undated rows sort after all others. */
const sortable = (date: string) => earliestDay(date) || latestDay(date) || '9999';

/** A table of dated events, newest first. */
export function MilestoneTable({ rows }: { rows: Milestone[] }) {
  const { language } = useSite();
  return (
    <ul className="dated-list">
      {rows
        .toSorted((a, b) => descending(sortable(a.date), sortable(b.date)))
        .map((row) => (
          <li key={row.milestoneId}>
            <span className="date">
              <DateFact what={say.wordsDate(language)} date={row.date} sources={row.sources} />
              {row.endDate && language.span + language.date(row.endDate)}
            </span>
            <span>
              <FactText>{row.event}</FactText>
              {row.place && (
                <small>
                  <FactText isName>{row.place}</FactText>
                </small>
              )}
            </span>
          </li>
        ))}
    </ul>
  );
}

/** A table of centres with role, status and opening. */
export function CentreTable({ rows }: { rows: Centre[] }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const opened = say.centreFieldsOpened(language);
  const name = (row: Centre) => (
    <>
      <PageLink page={{ kind: 'centre', id: row.centreId }}>{centreName(row)}</PageLink>
      <small>{[row.city, stateNameOf(atlas, row.iso3)].filter(Boolean).join(language.comma)}</small>
    </>
  );
  const role = (row: Centre) => (
    <>
      {say.centreRole(language, row.role)}
      {row.status !== 'active' && <small>{say.status(language, row.status)}</small>}
    </>
  );
  return (
    <RecordTable
      label={say.regionSections(language, 'centres')}
      rows={rows}
      keyOf={(row) => row.centreId}
      columns={[
        { name: say.wordsName(language), cell: name },
        { name: say.centreFieldsRole(language), cell: role },
        { name: opened, cell: (row) => <DateFact what={opened} date={row.opened} seen={row.seen} sources={row.sources} /> },
      ]}
    />
  );
}

/** A table of instruments with kind, adoption and entry into force. Principal instruments come first, then the others; within both the oldest first. */
export function InstrumentTable({ rows }: { rows: Instrument[] }) {
  const { language } = useSite();
  const [adopted, inForce] = [say.instrumentFieldsAdopted(language), say.instrumentFieldsInForce(language)];
  const name = (row: Instrument) => (
    <>
      <PageLink page={{ kind: 'instrument', id: row.instrumentId }}>{instrumentName(row)}</PageLink>
      <small>{say.instrumentKind(language, row.kind)}</small>
    </>
  );
  return (
    <RecordTable
      label={say.regionSections(language, 'instruments')}
      rows={rows.toSorted((a, b) => descending(a.principal, b.principal) || ascending(sortable(a.adopted), sortable(b.adopted)))}
      keyOf={(row) => row.instrumentId}
      columns={[
        { name: say.wordsName(language), cell: name },
        { name: adopted, cell: (row) => <DateFact what={adopted} date={row.adopted} sources={row.sources} /> },
        { name: inForce, cell: (row) => <DateFact what={inForce} date={row.effective} sources={row.sources} /> },
      ]}
    />
  );
}

/** The columns that programmes and phases share: start, end, and status at the chosen time. */
function useSpanColumns(): Column<Programme | Phase>[] {
  const { language } = useSite();
  const { day } = useFacts();
  const [start, end] = [say.programmeFieldsStart(language), say.programmeFieldsEnd(language)];
  return [
    { name: start, cell: (row) => <DateFact what={start} date={row.start} seen={row.seen} sources={row.sources} basis={row.startBasis} note={row.note} /> },
    { name: end, cell: (row) => <DateFact what={end} date={row.end} sources={row.sources} basis={row.endBasis} note={row.note} /> },
    { name: say.wordsStatus(language), cell: (row) => statusWords(language, row, day) },
  ];
}

/** A table of programmes with kind, dates, and status at the chosen time. */
export function ProgrammeTable({ rows }: { rows: Programme[] }) {
  const { language } = useSite();
  const span = useSpanColumns();
  const name = (row: Programme) => (
    <>
      <PageLink page={{ kind: 'programme', id: row.programmeId }}>
        <FactText isName>{programmeName(row)}</FactText>
      </PageLink>
      <small>{say.programmeKind(language, row.kind)}</small>
    </>
  );
  return (
    <RecordTable
      label={say.regionSections(language, 'programmes')}
      rows={rows}
      keyOf={(row) => row.programmeId}
      columns={[{ name: say.wordsName(language), cell: name }, ...span]}
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

/** A table of the States that take part in one instrument (`by` is `state`), or of the instruments of one State. Sorted by date, then by name. */
export function ParticipationTable({ rows, by }: { rows: Participation[]; by: 'state' | 'instrument' }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const date = say.participationColumnsDate(language);
  const nameOf = ({ iso3, instrumentId }: Participation) => {
    if (by === 'state') return stateNameOf(atlas, iso3);
    const instrument = findInstrument(atlas, instrumentId);
    return instrument ? instrumentName(instrument) : instrumentId;
  };
  const link = (row: Participation) => (
    <PageLink page={by === 'state' ? { kind: 'state', id: row.iso3 } : { kind: 'instrument', id: row.instrumentId }}>{nameOf(row)}</PageLink>
  );
  return (
    <RecordTable
      label={say.regionSections(language, 'participation')}
      rows={rows.toSorted((a, b) => ascending(sortable(a.date), sortable(b.date)) || language.compare(nameOf(a), nameOf(b)))}
      keyOf={(row) => `${row.instrumentId}.${row.iso3}`}
      columns={[
        { name: by === 'state' ? say.participationColumnsState(language) : say.participationColumnsInstrument(language), cell: link },
        { name: say.participationColumnsStatus(language), cell: (row) => say.participationStatus(language, row.status) },
        {
          name: date,
          cell: (row) => (
            <Fact what={date} sources={row.sources} basis={row.basis} note={row.note}>
              {participationDate(language, row)}
            </Fact>
          ),
        },
      ]}
    />
  );
}
