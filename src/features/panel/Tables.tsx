import type { Atlas, Participation } from '../../atlas/records.ts';
import type { Centre, Instrument, Milestone, Programme } from '../../atlas/schema.ts';
import { statusOn } from '../../atlas/status.ts';
import { centreName, instrumentName, programmeName, stateNameOf } from '../../i18n/names.ts';
import { earliestDay, latestDay } from '../../lib/edtf.ts';
import { TableScroll } from '../../ui/TableScroll.tsx';
import { useDesk } from './context.tsx';
import { DateFact } from './DateFact.tsx';
import { PageLink } from './PageLink.tsx';

const sortable = (date: string) => earliestDay(date) || latestDay(date) || '9999';

/** Dated events, newest first. */
export function MilestoneTable({ rows }: { rows: Milestone[] }) {
  const { language } = useDesk();
  const { words } = language.messages;
  const sorted = [...rows].sort((a, b) => (sortable(a.date) < sortable(b.date) ? 1 : -1));
  return (
    <ul className="dated-list">
      {sorted.map((row) => (
        <li key={row.milestoneId}>
          <span className="date">
            <DateFact what={words.date} date={row.date} sources={row.sources} />
            {row.endDate && (
              <>
                {' – '}
                {language.date(row.endDate)}
              </>
            )}
          </span>
          <span lang="en">{row.event}</span>
        </li>
      ))}
    </ul>
  );
}

/** Centres with role, status and opening. */
export function CentreTable({ rows }: { rows: Centre[] }) {
  const { language, atlas } = useDesk();
  const { centre, centreRole, status, words } = language.messages;
  return (
    <TableScroll label={language.messages.region.sections.centres}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{centre.fields.role}</th>
            <th scope="col">{centre.fields.opened}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.centreId}>
              <th scope="row">
                <PageLink page={{ kind: 'centre', id: row.centreId }}>{centreName(row)}</PageLink>
                <small>
                  {row.city && `${row.city}, `}
                  {stateNameOf(language, atlas, row.iso3)}
                </small>
              </th>
              <td>
                {centreRole[row.role] ?? row.role}
                {row.status !== 'active' && <small>{status[row.status]}</small>}
              </td>
              <td>
                <DateFact what={centre.fields.opened} date={row.opened} sources={row.sources} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

/** Instruments with kind, adoption and entry into force. */
export function InstrumentTable({ rows }: { rows: Instrument[] }) {
  const { language } = useDesk();
  const { instrument, instrumentKind, words, region } = language.messages;
  const sorted = [...rows].sort((a, b) =>
    a.principal === b.principal ? (sortable(a.adopted) < sortable(b.adopted) ? -1 : 1) : a.principal === 'yes' ? -1 : 1,
  );
  return (
    <TableScroll label={region.sections.instruments}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{instrument.fields.adopted}</th>
            <th scope="col">{instrument.fields.inForce}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.instrumentId}>
              <th scope="row">
                <PageLink page={{ kind: 'instrument', id: row.instrumentId }}>{instrumentName(language, row)}</PageLink>
                <small>{instrumentKind[row.kind] ?? row.kind}</small>
              </th>
              <td>
                <DateFact what={instrument.fields.adopted} date={row.adopted} sources={row.sources} />
              </td>
              <td>
                <DateFact what={instrument.fields.inForce} date={row.effective} sources={row.sources} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

/** Programmes with kind, dates and status on the day that is shown. */
export function ProgrammeTable({ rows }: { rows: Programme[] }) {
  const { language, day } = useDesk();
  const { programme, programmeKind, status, words, region } = language.messages;
  return (
    <TableScroll label={region.sections.programmes}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{programme.fields.start}</th>
            <th scope="col">{programme.fields.end}</th>
            <th scope="col">{words.status}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.programmeId}>
              <th scope="row">
                <PageLink page={{ kind: 'programme', id: row.programmeId }}>
                  <span lang="en">{programmeName(row)}</span>
                </PageLink>
                <small>{programmeKind[row.kind]}</small>
              </th>
              <td>
                <DateFact start what={programme.fields.start} date={row.start} sources={row.sources} basis={row.startBasis} />
              </td>
              <td>
                <DateFact what={programme.fields.end} date={row.end} sources={row.sources} basis={row.endBasis} />
              </td>
              <td>{status[statusOn(row, day)]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

/** Who takes part in one instrument, or in what one State takes part. */
export function ParticipationTable({ rows, by }: { rows: Participation[]; by: 'state' | 'instrument' }) {
  const { language, atlas } = useDesk();
  const { participation, participationStatus, region } = language.messages;
  const name = (row: Participation) => (by === 'state' ? stateNameOf(language, atlas, row.iso3) : nameOfInstrument(atlas, row));
  function nameOfInstrument(facts: Atlas, row: Participation): string {
    const instrument = facts.instruments.find((entry) => entry.instrumentId === row.instrumentId);
    return instrument ? instrumentName(language, instrument) : row.instrumentId;
  }
  const sorted = [...rows].sort((a, b) =>
    sortable(a.date) < sortable(b.date) ? -1 : sortable(a.date) > sortable(b.date) ? 1 : language.compare(name(a), name(b)),
  );
  return (
    <TableScroll label={region.sections.participation}>
      <table>
        <thead>
          <tr>
            <th scope="col">{by === 'state' ? participation.columns.state : participation.columns.instrument}</th>
            <th scope="col">{participation.columns.status}</th>
            <th scope="col">{participation.columns.date}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={`${row.instrumentId}.${row.iso3}`}>
              <th scope="row">
                <PageLink page={by === 'state' ? { kind: 'state', id: row.iso3 } : { kind: 'instrument', id: row.instrumentId }}>{name(row)}</PageLink>
              </th>
              <td>{participationStatus[row.status]}</td>
              <td>
                <DateFact what={participation.columns.date} date={row.date} sources={row.sources} basis={row.basis} note={row.note} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
