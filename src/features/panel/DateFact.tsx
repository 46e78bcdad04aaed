import * as say from '#messages';
import type { Basis } from '../../atlas/enumerations.ts';
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
  /** Whether this is the date of a beginning. */
  start?: boolean;
}

/** A date in words. A click opens its sources. */
export function DateFact({ what, date, sources, basis, note, precision = false, start = false }: Props) {
  const { language } = useSite();
  return (
    <>
      <Fact what={what} sources={sources} basis={basis} note={note}>
        {start ? language.startDate(date) : language.date(date)}
      </Fact>
      {precision && <span className="precision"> {say.datesPrecision(language, parseDate(date).form)}</span>}
    </>
  );
}
