import * as say from '#messages';
import { programmesNaming } from '../../atlas/brief.ts';
import { statusOn } from '../../atlas/status.ts';
import { Section } from '../../ui/Section.tsx';
import { useFacts, useSite } from '../panel/context.tsx';
import { Fold } from '../panel/Fold.tsx';
import { MilestoneTable } from '../panel/MilestoneTable.tsx';
import { ProgrammeTable } from '../panel/ProgrammeTable.tsx';
import { TextSection } from '../panel/TextSection.tsx';
import { SheetShown } from './SheetShown.tsx';

/** The programmes that name a State and do not run today, and its milestones. */
export function StateHistory({ iso3 }: { iso3: string }) {
  const { language } = useSite();
  const { atlas, day, loading } = useFacts();
  const earlier = programmesNaming(atlas, iso3).filter((row) => statusOn(row, day) !== 'running');
  const milestones = atlas.milestones.filter((row) => row.iso3 === iso3);
  return (
    <>
      {earlier.length > 0 && (
        <Section id="earlier" title={say.stateEarlier(language)}>
          <Fold id="earlier" count={earlier.length}>
            <ProgrammeTable rows={earlier} />
          </Fold>
          <SheetShown list="earlier" n={earlier.length} />
        </Section>
      )}
      <TextSection id="milestones" title={say.regionSections(language, 'milestones')}>
        {milestones.length ? (
          <>
            <Fold id="milestones" count={milestones.length}>
              <MilestoneTable rows={milestones} />
            </Fold>
            <SheetShown list="milestones" n={milestones.length} />
          </>
        ) : (
          <p className="empty">{loading.length ? say.appLoading(language) : say.stateEmptyMilestones(language)}</p>
        )}
      </TextSection>
    </>
  );
}
