import { ascending } from 'd3';
import * as say from '#messages';
import type { FocusState } from '../../atlas/focus.ts';
import { findActivity } from '../../atlas/lookup.ts';
import { namedActivities } from '../../atlas/news.ts';
import { activityName } from '../../i18n/names.ts';
import { unique } from '../../lib/lists.ts';
import { workedSentence } from '../../pages/summary/regionSentence.ts';
import { cssTheme } from '../../theme/css.ts';
import { regionHue } from '../../theme/tokens.ts';
import { SourceLine } from '../figures/SourceLine.tsx';
import { ActivityUnits, type UnitRow } from '../panel/ActivityUnits.tsx';
import { useFacts, useSite } from '../panel/context.tsx';

const MOST = 8;

/** The named activities of a region on which the fewest programmes work, those without any first. */
export function RegionGaps({ id }: { id: string }) {
  const { language } = useSite();
  const { atlas, day } = useFacts();
  const activities = namedActivities(atlas, id, day);
  const sources = unique(activities.flatMap(({ coverages, running }) => [...coverages, ...running].flatMap((row) => row.sources)));
  const rows = activities
    .map(({ activityId, state, running, worldwide }): UnitRow => {
      const activity = findActivity(atlas, activityId);
      const words: Partial<Record<FocusState, string>> = {
        gap: say.unitsGap(language),
        unknown: say.unitsUnknown(language),
        worldwide: say.unitsWorldwide(language),
      };
      return {
        activityId,
        name: activity ? activityName(activity) : activityId,
        here: running.length - worldwide.length,
        worldwide: worldwide.length,
        words: words[state] ?? '',
        isGap: state === 'gap',
      };
    })
    .toSorted((a, b) => ascending(!a.isGap, !b.isGap) || ascending(a.here + a.worldwide, b.here + b.worldwide))
    .slice(0, MOST);
  return (
    <ActivityUnits
      title={workedSentence(atlas, language, id, day)}
      caption={say.unitsCaption(language, { shown: language.number(rows.length) })}
      rows={rows}
      color={regionHue(cssTheme, id).ink}
    >
      <SourceLine sources={sources} />
    </ActivityUnits>
  );
}
