import { useCallback } from 'react';
import * as say from '#messages';
import { WORLDWIDE } from '../../atlas/lookup.ts';
import { Section } from '../../ui/Section.tsx';
import { WhenSeen } from '../../ui/WhenSeen.tsx';
import { FigureWhenSeen } from '../figures/FigureWhenSeen.tsx';
import { Conflicts } from '../panel/Conflicts.tsx';
import { useSite } from '../panel/context.tsx';
import { RecordStatements } from '../panel/RecordStatements.tsx';
import { TextSection } from '../panel/TextSection.tsx';

/** The sections of the world's panel below the list of regions: a description of the ITCP, and the figures for all regions. */
export function WorldSections() {
  const { language, want } = useSite();
  const wantRecord = useCallback(() => want([WORLDWIDE]), [want]);
  return (
    <>
      <TextSection id="itcp" title={say.worldItcp(language)}>
        <p>{say.worldItcpIntro(language)}</p>
        <WhenSeen onSeen={wantRecord}>
          <div className="tall-wait">
            <Conflicts ids={['itcp']} />
            <RecordStatements />
          </div>
        </WhenSeen>
      </TextSection>
      <Section id="focus" title={say.regionSections(language, 'focus')}>
        <FigureWhenSeen choice={{ id: 'focus-matrix' }} />
      </Section>
      <Section id="participation" title={say.regionSections(language, 'participation')}>
        <FigureWhenSeen choice={{ id: 'participation' }} />
      </Section>
      <Section id="incidents" title={say.incidentsLayer(language)}>
        <FigureWhenSeen choice={{ id: 'incidents' }} />
        <FigureWhenSeen choice={{ id: 'published-totals' }} />
      </Section>
    </>
  );
}
