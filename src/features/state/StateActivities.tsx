import { useMemo } from 'react';
import * as say from '#messages';
import { type StateActivity, stateActivities } from '../../atlas/brief.ts';
import { findActivity } from '../../atlas/lookup.ts';
import type { Language } from '../../i18n/language.ts';
import { activityName } from '../../i18n/names.ts';
import { servedWords } from '../../i18n/servedWords.ts';
import { unique } from '../../lib/lists.ts';
import { homeRegion } from '../../pages/mapSubject.ts';
import { cssTheme } from '../../theme/css.ts';
import { regionHue } from '../../theme/tokens.ts';
import { Section } from '../../ui/Section.tsx';
import { SourceLine } from '../figures/SourceLine.tsx';
import { ActivityUnits } from '../panel/ActivityUnits.tsx';
import { useFacts, useSite } from '../panel/context.tsx';
import { SheetShown } from './SheetShown.tsx';

/** The activities that instruments of a State's regions name, those for which no running programme names the State first. */
export function StateActivities({ iso3 }: { iso3: string }) {
  const { language } = useSite();
  const { atlas, day } = useFacts();
  const activities = useMemo(() => stateActivities(atlas, iso3, day), [atlas, iso3, day]);
  if (activities.length === 0) return null;
  const rows = activities.map((entry) => {
    const activity = findActivity(atlas, entry.activityId);
    return {
      activityId: entry.activityId,
      name: activity ? activityName(activity) : entry.activityId,
      here: entry.here.length,
      worldwide: 0,
      words: wordsOf(language, entry),
      isGap: entry.here.length === 0,
    };
  });
  return (
    <Section id="focus" title={say.regionSections(language, 'focus')}>
      <ActivityUnits
        title={servedWords(language, activities)}
        caption={say.stateActivitiesCaption(language)}
        rows={rows}
        color={regionHue(cssTheme, homeRegion(atlas, { kind: 'state', id: iso3 })).ink}
      >
        <SheetShown list="focus" n={rows.length} />
        <SourceLine sources={unique(activities.flatMap(({ inRegion }) => inRegion.flatMap((row) => row.sources)))} />
      </ActivityUnits>
    </Section>
  );
}

function wordsOf(language: Language, { here, inRegion }: StateActivity): string {
  if (here.length) return '';
  return inRegion.length ? say.stateNoneHere(language, { n: language.number(inRegion.length) }) : say.stateRegionGap(language);
}
