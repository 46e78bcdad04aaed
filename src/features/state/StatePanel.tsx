import * as say from '#messages';
import { homeRegion } from '../../pages/mapSubject.ts';
import type { PageSummary } from '../../pages/summary/keyFigure.ts';
import { Section } from '../../ui/Section.tsx';
import { OwnStatePart } from '../own/ownParts.tsx';
import { Breadcrumb } from '../panel/Breadcrumb.tsx';
import { CentreTable } from '../panel/CentreTable.tsx';
import { useFacts, useSite } from '../panel/context.tsx';
import { PageHead } from '../panel/PageHead.tsx';
import { ParticipationTable } from '../panel/ParticipationTable.tsx';
import { LazyTake } from '../take/LazyTake.tsx';
import { SheetShown } from './SheetShown.tsx';
import { StateActivities } from './StateActivities.tsx';
import { StateDates } from './StateDates.tsx';
import { StateHistory } from './StateHistory.tsx';
import { StateProgrammes } from './StateProgrammes.tsx';
import { StateRegions } from './StateRegions.tsx';

/** The brief of a State: what it has joined, which programmes work with it and who pays, what is named and unserved, its centres, and the next dates. */
export function StatePanel({ iso3, summary }: { iso3: string; summary: PageSummary }) {
  const { language } = useSite();
  const { atlas } = useFacts();
  const participations = atlas.participations.filter((row) => row.iso3 === iso3);
  const centres = atlas.centres.filter((row) => row.iso3 === iso3);
  return (
    <>
      <Breadcrumb regionId={homeRegion(atlas, { kind: 'state', id: iso3 })} here={summary.heading} />
      <PageHead summary={summary} />
      <LazyTake page={{ kind: 'state', id: iso3 }} />
      <div className="brief">
        <div>
          <Section id="participation" title={say.regionSections(language, 'participation')}>
            {participations.length ? (
              <>
                <ParticipationTable rows={participations} by="instrument" />
                <SheetShown list="participation" n={participations.length} />
              </>
            ) : (
              <p className="empty">{say.stateEmptyInstruments(language)}</p>
            )}
          </Section>
          <StateRegions iso3={iso3} />
          <Section id="centres" title={say.regionSections(language, 'centres')}>
            {centres.length ? (
              <>
                <CentreTable rows={centres} />
                <SheetShown list="centres" n={centres.length} />
              </>
            ) : (
              <p className="empty">{say.stateEmptyCentres(language)}</p>
            )}
          </Section>
        </div>
        <div>
          <StateProgrammes iso3={iso3} />
          <StateActivities iso3={iso3} />
          <StateDates iso3={iso3} />
        </div>
        <div>
          <OwnStatePart iso3={iso3} />
          <StateHistory iso3={iso3} />
        </div>
      </div>
    </>
  );
}
