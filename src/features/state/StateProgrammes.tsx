import { ascending } from 'd3';
import * as say from '#messages';
import { programmesNaming } from '../../atlas/brief.ts';
import { runningOn } from '../../atlas/programmes.ts';
import type { Programme } from '../../atlas/schema.ts';
import { listSome } from '../../i18n/listSome.ts';
import { actorName } from '../../i18n/names.ts';
import { parseDate } from '../../lib/edtf.ts';
import { Section } from '../../ui/Section.tsx';
import { useFacts, useSite } from '../panel/context.tsx';
import { ProgrammeTable } from '../panel/ProgrammeTable.tsx';
import { SheetShown } from './SheetShown.tsx';

/** How many payers are named. */
const MOST_PAYERS = 4;

/** The programmes that run today and name a State: who pays, how much, since when and until when; those that end next first. */
export function StateProgrammes({ iso3 }: { iso3: string }) {
  const { language } = useSite();
  const { atlas, day } = useFacts();
  const endOf = ({ end }: Programme) => parseDate(end).latest || '9999';
  const rows = runningOn(programmesNaming(atlas, iso3), day).running.toSorted((a, b) => ascending(endOf(a), endOf(b)));
  const ends = rows.filter(({ end }) => parseDate(end).latest).length;
  return (
    <Section id="programmes" title={say.regionSections(language, 'programmes')}>
      {rows.length ? (
        <>
          <h3>{say.stateToday(language, { n: rows.length, ends })}</h3>
          <ProgrammeTable rows={rows} about={(row) => <Payers programme={row} />} isOneStatus />
          <SheetShown list="programmes" n={rows.length} />
        </>
      ) : (
        <p className="empty">{say.stateNoRunning(language)}</p>
      )}
    </Section>
  );
}

function Payers({ programme: { funders, amount, currency } }: { programme: Programme }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const list = listSome(
    language,
    funders.map((id) => actorName(atlas, id)),
    MOST_PAYERS,
  );
  const names = funders.length ? say.statePayers(language, { names: list }) : say.stateNoPayer(language);
  return <small>{[names, amount ? language.shortMoney(amount, currency) : ''].filter(Boolean).join(language.semicolon)}</small>;
}
