import * as say from '#messages';
import type { Basis } from '../../atlas/enumerations.ts';
import { beginningDate } from '../../i18n/beginning.ts';
import { parseDate } from '../../lib/edtf.ts';
import { useSite } from './context.tsx';
import { Fact } from './Fact.tsx';

interface Props {
  what: string;
  date: string;
  sources: readonly string[];
  basis?: Basis | '' | undefined;
  note?: string | undefined;
  /** Whether to add how precise the date is. True on pages about one record. */
  precision?: boolean;
  /** For a beginning: the day of the earliest source that names it where it has no date of its own, else ''. */
  seen?: string | undefined;
}

/** A date in words. A click opens its sources. */
export function DateFact({ what, date, sources, basis, note, precision = false, seen }: Props) {
  const { language } = useSite();
  const { form } = parseDate(date);
  return (
    <>
      <Fact what={what} sources={sources} basis={seen ? 'derived' : basis} note={note}>
        {seen === undefined ? language.date(date) : beginningDate(language, date, seen)}
      </Fact>
      {precision && !seen && form !== 'none' && <span className="precision"> {say.datesPrecision(language, form)}</span>}
    </>
  );
}
