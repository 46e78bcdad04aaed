import * as say from '#messages';
import type { Centre } from '../../atlas/records.ts';
import { centreName, stateNameOf } from '../../i18n/names.ts';
import { RecordTable } from '../../ui/RecordTable.tsx';
import { useFacts, useSite } from './context.tsx';
import { DateFact } from './DateFact.tsx';
import { PageLink } from './PageLink.tsx';

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
