import { ascending } from 'd3';
import * as say from '#messages';
import { findInstrument } from '../../atlas/lookup.ts';
import type { Participation } from '../../atlas/records.ts';
import { participationDate } from '../../i18n/beginning.ts';
import { instrumentName, stateNameOf } from '../../i18n/names.ts';
import { sortingDay } from '../../lib/edtf.ts';
import { RecordTable } from '../../ui/RecordTable.tsx';
import { useFacts, useSite } from './context.tsx';
import { Fact } from './Fact.tsx';
import { PageLink } from './PageLink.tsx';

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
      rows={rows.toSorted((a, b) => ascending(sortingDay(a.date), sortingDay(b.date)) || language.compare(nameOf(a), nameOf(b)))}
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
