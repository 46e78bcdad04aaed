import * as say from '#messages';
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
  const sorted = [...rows].sort((a, b) => (sortable(a.date) < sortable(b.date) ? 1 : -1));
  return (
    <ul className="dated-list">
      {sorted.map((row) => (
        <li key={row.milestoneId}>
          <span className="date">
            <DateFact what={say.wordsDate(language)} date={row.date} sources={row.sources} />
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
  return (
    <TableScroll label={say.regionSections(language, 'centres')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.wordsName(language)}</th>
            <th scope="col">{say.centreFieldsRole(language)}</th>
            <th scope="col">{say.centreFieldsOpened(language)}</th>
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
                {say.centreRole(language, row.role)}
                {row.status !== 'active' && <small>{say.status(language, row.status)}</small>}
              </td>
              <td>
                <DateFact what={say.centreFieldsOpened(language)} date={row.opened} sources={row.sources} />
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
  const sorted = [...rows].sort((a, b) =>
    a.principal === b.principal ? (sortable(a.adopted) < sortable(b.adopted) ? -1 : 1) : a.principal === 'yes' ? -1 : 1,
  );
  return (
    <TableScroll label={say.regionSections(language, 'instruments')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.wordsName(language)}</th>
            <th scope="col">{say.instrumentFieldsAdopted(language)}</th>
            <th scope="col">{say.instrumentFieldsInForce(language)}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.instrumentId}>
              <th scope="row">
                <PageLink page={{ kind: 'instrument', id: row.instrumentId }}>{instrumentName(language, row)}</PageLink>
                <small>{say.instrumentKind(language, row.kind)}</small>
              </th>
              <td>
                <DateFact what={say.instrumentFieldsAdopted(language)} date={row.adopted} sources={row.sources} />
              </td>
              <td>
                <DateFact what={say.instrumentFieldsInForce(language)} date={row.effective} sources={row.sources} />
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
  return (
    <TableScroll label={say.regionSections(language, 'programmes')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.wordsName(language)}</th>
            <th scope="col">{say.programmeFieldsStart(language)}</th>
            <th scope="col">{say.programmeFieldsEnd(language)}</th>
            <th scope="col">{say.wordsStatus(language)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.programmeId}>
              <th scope="row">
                <PageLink page={{ kind: 'programme', id: row.programmeId }}>
                  <span lang="en">{programmeName(row)}</span>
                </PageLink>
                <small>{say.programmeKind(language, row.kind)}</small>
              </th>
              <td>
                <DateFact start what={say.programmeFieldsStart(language)} date={row.start} sources={row.sources} basis={row.startBasis} />
              </td>
              <td>
                <DateFact what={say.programmeFieldsEnd(language)} date={row.end} sources={row.sources} basis={row.endBasis} />
              </td>
              <td>{say.status(language, statusOn(row, day))}</td>
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
  const name = (row: Participation) => (by === 'state' ? stateNameOf(language, atlas, row.iso3) : nameOfInstrument(atlas, row));
  function nameOfInstrument(facts: Atlas, row: Participation): string {
    const instrument = facts.instruments.find((entry) => entry.instrumentId === row.instrumentId);
    return instrument ? instrumentName(language, instrument) : row.instrumentId;
  }
  const sorted = [...rows].sort((a, b) =>
    sortable(a.date) < sortable(b.date) ? -1 : sortable(a.date) > sortable(b.date) ? 1 : language.compare(name(a), name(b)),
  );
  return (
    <TableScroll label={say.regionSections(language, 'participation')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{by === 'state' ? say.participationColumnsState(language) : say.participationColumnsInstrument(language)}</th>
            <th scope="col">{say.participationColumnsStatus(language)}</th>
            <th scope="col">{say.participationColumnsDate(language)}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={`${row.instrumentId}.${row.iso3}`}>
              <th scope="row">
                <PageLink page={by === 'state' ? { kind: 'state', id: row.iso3 } : { kind: 'instrument', id: row.instrumentId }}>{name(row)}</PageLink>
              </th>
              <td>{say.participationStatus(language, row.status)}</td>
              <td>
                <DateFact what={say.participationColumnsDate(language)} date={row.date} sources={row.sources} basis={row.basis} note={row.note} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
