import * as say from '#messages';
import { openActivities } from '../../atlas/coverage.ts';
import { findActivity } from '../../atlas/lookup.ts';
import type { Region } from '../../atlas/schema.ts';
import { activityName, regionShortName } from '../../i18n/names.ts';
import { Section } from '../../ui/Section.tsx';
import { Breadcrumb } from '../panel/Breadcrumb.tsx';
import { useFacts, useSite } from '../panel/context.tsx';
import { RegionFile, RegionParts } from '../panel/RegionFile.tsx';
import { VerificationTable } from '../sources/VerificationTable.tsx';
import { CoverageTable } from './CoverageTable.tsx';

/** What is known and what is missing, by region: the day of review, questions with their answers, and activities that nobody works on. */
export function CoveragePage() {
  const { language } = useSite();
  return (
    <div className="full-page prose">
      <Breadcrumb here={say.coverageTitle(language)} />
      <h1>{say.coverageTitle(language)}</h1>
      <p className="lead">{say.coverageSentence(language)}</p>
      <Section id="verification" title={say.coverageVerified(language)}>
        <VerificationTable />
      </Section>
      <RegionParts>
        {(region) => (
          <Section key={region.regionId} id={region.regionId} title={regionShortName(region)}>
            <p>{say.coverageReviewed(language, { day: language.date(region.reviewed) })}</p>
            <RegionFile id={region.regionId}>
              <CoverageTable region={region} />
              <OpenActivities region={region} />
            </RegionFile>
          </Section>
        )}
      </RegionParts>
    </div>
  );
}

/** The activities that instruments of a region name and no programme is known to work on. */
function OpenActivities({ region }: { region: Region }) {
  const { language } = useSite();
  const { fullAtlas, today } = useFacts();
  const { gaps, unknown } = openActivities(fullAtlas, region.regionId, today);
  const names = (ids: string[]) => language.list(ids.flatMap((id) => findActivity(fullAtlas, id) ?? []).map((activity) => activityName(activity)));
  return (
    <>
      {gaps.length > 0 && <p>{say.coverageGaps(language, { names: names(gaps) })}</p>}
      {unknown.length > 0 && <p>{say.coverageUnknown(language, { names: names(unknown) })}</p>}
      {gaps.length + unknown.length === 0 && <p>{say.coverageNoGaps(language)}</p>}
    </>
  );
}
