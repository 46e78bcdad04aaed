import { ascending, descending } from 'd3';
import * as say from '#messages';
import type { Instrument } from '../../atlas/schema.ts';
import { instrumentName } from '../../i18n/names.ts';
import { sortingDay } from '../../lib/edtf.ts';
import { RecordTable } from '../../ui/RecordTable.tsx';
import { useSite } from './context.tsx';
import { DateFact } from './DateFact.tsx';
import { PageLink } from './PageLink.tsx';

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
      rows={rows.toSorted((a, b) => descending(a.principal, b.principal) || ascending(sortingDay(a.adopted), sortingDay(b.adopted)))}
      keyOf={(row) => row.instrumentId}
      columns={[
        { name: say.wordsName(language), cell: name },
        { name: adopted, cell: (row) => <DateFact what={adopted} date={row.adopted} sources={row.sources} /> },
        { name: inForce, cell: (row) => <DateFact what={inForce} date={row.effective} sources={row.sources} /> },
      ]}
    />
  );
}
