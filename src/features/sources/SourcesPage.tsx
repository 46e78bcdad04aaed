import * as say from '#messages';
import { regionOfSource } from '../../atlas/lookup.ts';
import { regionShortName } from '../../i18n/names.ts';
import { Section } from '../../ui/Section.tsx';
import { Breadcrumb } from '../panel/Breadcrumb.tsx';
import { useFacts, useSite } from '../panel/context.tsx';
import { RegionFile, RegionParts } from '../panel/RegionFile.tsx';
import { TextSection } from '../panel/TextSection.tsx';
import { SourceList } from './SourceList.tsx';
import { VerificationTable } from './VerificationTable.tsx';

/** All sources, by region. */
export function SourcesPage() {
  const { language } = useSite();
  const { atlas, loading } = useFacts();
  return (
    <div className="full-page prose">
      <Breadcrumb here={say.sourcesPageTitle(language)} />
      <h1>{say.sourcesPageTitle(language)}</h1>
      <p className={loading.length ? 'lead kept' : 'lead'}>{say.sourcePanelIntro(language, { n: atlas.sources.length })}</p>
      <Section id="verification" title={say.coverageVerified(language)}>
        <VerificationTable />
      </Section>
      <RegionParts>
        {(region) => (
          <TextSection key={region.regionId} id={region.regionId} title={regionShortName(region)}>
            <RegionFile id={region.regionId}>
              <SourceList sources={atlas.sources.filter((source) => regionOfSource(source.sourceId) === region.regionId)} />
            </RegionFile>
          </TextSection>
        )}
      </RegionParts>
    </div>
  );
}
