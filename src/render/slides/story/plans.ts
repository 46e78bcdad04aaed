import * as say from '#messages';
import { findCentre } from '../../../atlas/lookup.ts';
import { beginningDate } from '../../../i18n/beginning.ts';
import { centreName, stateNameOf } from '../../../i18n/names.ts';
import { unique } from '../../../lib/lists.ts';
import { mapSources } from '../../../map/describe/mapSources.ts';
import type { Draft } from '../frame.ts';
import { planView } from '../planView.ts';
import type { ListRow } from '../rowList.ts';
import { besideMapSlide } from './beside.ts';
import type { Story } from './story.ts';

/** The plans of what is too small to be seen on the map of a region, a slide each, with the centres that stand in it. */
export function planSlides(story: Story): Draft[] {
  const { language, atlas, map, summary } = story;
  return (map.plans ?? []).map((plan) => {
    const view = planView(map, plan);
    const centres = view.map.centres.features.flatMap(({ properties }) => findCentre(atlas, properties.centreId) ?? []);
    const rows = centres.map((centre): ListRow => {
      const place = [centre.city, centre.iso3 ? stateNameOf(atlas, centre.iso3) : ''].filter(Boolean).join(language.comma);
      const told = [say.centreRole(language, centre.role), place, beginningDate(language, centre.opened, centre.seen)];
      return { head: '', text: centreName(centre), detail: told.filter(Boolean).join(language.semicolon) };
    });
    return besideMapSlide(
      { ...story, map: view },
      {
        title: say.slidesOf(language, { name: summary.heading, title: plan.title }),
        lists: [{ title: say.regionSections(language, 'centres'), rows, headWidth: 0 }],
        sources: unique([...centres.flatMap(({ sources }) => sources), ...mapSources(map.map, atlas)]),
      },
    );
  });
}
