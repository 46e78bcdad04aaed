import { useEffect } from 'react';
import { dataPath } from '../../lib/site.ts';
import { Section } from '../../ui/Section.tsx';
import { Breadcrumb } from '../panel/Breadcrumb.tsx';
import { Conflicts } from '../panel/Conflicts.tsx';
import { useDesk } from '../panel/context.tsx';
import { RecordStatements } from '../panel/RecordStatements.tsx';

/** What the atlas is, the disclaimer, the licences and the ITCP record. */
export function AboutPage() {
  const { language, site, want, atlas } = useDesk();
  useEffect(() => want(['global']), [want]);
  const { about, app, world } = language.messages;
  return (
    <div className="full-page prose">
      <Breadcrumb here={about.title} />
      <h1>{about.title}</h1>
      <p className="lead">{about.sentence}</p>
      <p className="hint">{app.asOf(language.day(atlas.asOf))}</p>
      <Section id="what" title={about.what}>
        <p>{about.whatText}</p>
      </Section>
      <Section id="disclaimer" title={about.disclaimer}>
        <p>{about.disclaimerText}</p>
      </Section>
      <Section id="waters" title={about.waters}>
        <p>{about.watersText}</p>
      </Section>
      <Section id="licences" title={about.licences}>
        <ul>
          {about.licenceText.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          <a href={dataPath(site, 'atlas.json')} download>
            {about.download}
          </a>
        </p>
      </Section>
      <Section id="itcp" title={about.record}>
        <p>{world.itcpIntro}</p>
        <Conflicts ids={['itcp']} />
        <RecordStatements />
      </Section>
    </div>
  );
}
