import * as say from '#messages';
import { asOfLine } from '../../i18n/asOfLine.ts';
import { dataPath } from '../../lib/site.ts';
import { Section } from '../../ui/Section.tsx';
import { Breadcrumb } from '../panel/Breadcrumb.tsx';
import { Conflicts } from '../panel/Conflicts.tsx';
import { useFacts, useSite } from '../panel/context.tsx';
import { PageLink } from '../panel/PageLink.tsx';
import { RecordStatements } from '../panel/RecordStatements.tsx';
import { TextSection } from '../panel/TextSection.tsx';

/** The page about the atlas: its purpose, the disclaimer, the licences and the ITCP record. */
export function AboutPage() {
  const { language, site } = useSite();
  const { atlas } = useFacts();
  return (
    <div className="full-page prose">
      <Breadcrumb here={say.aboutTitle(language)} />
      <h1>{say.aboutTitle(language)}</h1>
      <p className="lead">{say.aboutSentence(language)}</p>
      <p className="hint">{asOfLine(language, atlas)}</p>
      <Section id="what" title={say.aboutWhat(language)}>
        <p>{say.aboutWhatText(language)}</p>
        <p>{say.aboutTranslations(language)}</p>
      </Section>
      <Section id="disclaimer" title={say.aboutDisclaimer(language)}>
        <p>{say.aboutDisclaimerText(language)}</p>
      </Section>
      <Section id="waters" title={say.aboutWaters(language)}>
        <p>{say.aboutWatersText(language)}</p>
      </Section>
      <Section id="licences" title={say.aboutLicences(language)}>
        <ul>
          {[say.aboutLicenceCode(language), say.aboutLicenceBoundaries(language), say.aboutLicenceTypeface(language)].map((line) => (
            <li key={line}>{line}</li>
          ))}
          <li>
            <a href={`${site.base}third-party.txt`}>{say.aboutLicenceOthers(language)}</a>
          </li>
        </ul>
      </Section>
      <Section id="open" title={say.aboutOpen(language)}>
        <ul>
          <li>
            <PageLink page={{ kind: 'coverage' }}>{say.coverageTitle(language)}</PageLink>
          </li>
          <li>
            <PageLink page={{ kind: 'changes' }}>{say.changesTitle(language)}</PageLink>
          </li>
          <li>
            <PageLink page={{ kind: 'data' }}>{say.dataTitle(language)}</PageLink>
          </li>
          <li>
            <a href={dataPath(site, 'atlas.json')} download>
              {say.aboutDownload(language)}
            </a>
          </li>
        </ul>
      </Section>
      <TextSection id="itcp" title={say.aboutRecord(language)}>
        <p>{say.worldItcpIntro(language)}</p>
        <Conflicts ids={['itcp']} />
        <RecordStatements />
      </TextSection>
    </div>
  );
}
