import { ascending } from 'd3';
import * as say from '#messages';
import { type StateActivity, stateActivities, stateEvents } from '../../../atlas/brief.ts';
import { findActivity, findInstrument } from '../../../atlas/lookup.ts';
import { participationDate } from '../../../i18n/beginning.ts';
import { activityName, instrumentName, programmeName } from '../../../i18n/names.ts';
import { servedWords } from '../../../i18n/servedWords.ts';
import { sortingDay } from '../../../lib/edtf.ts';
import { unique } from '../../../lib/lists.ts';
import { comingWords } from '../../../pages/comingWords.ts';
import { asTitle } from '../../../pages/summary/regionSentence.ts';
import { joinedBy, stateJoined } from '../../../pages/summary/stateSummary.ts';
import type { Draft } from '../frame.ts';
import type { ListRow, RowList } from '../rowList.ts';
import { besideMapSlide, listsSlide } from './beside.ts';
import { programmeList, programmesNow, stateProgrammeSlides } from './programmes.ts';
import type { Story } from './story.ts';

const DATE_PX = 144;

/** A State: what it has joined beside its map, the programmes that name it, what none of them works on, and its next dates; few of each share a slide. */
export function stateSlides(story: Story, iso3: string, regionId: string): Draft[] {
  const timeline = stateProgrammeSlides(story, iso3, regionId);
  const lists = [...(timeline.length ? [] : [programmeList(story, programmesNow(story, iso3).rows)]), ...activityLists(story, iso3)];
  const work = workSlides(story, iso3, lists);
  return [joinedSlide(story, iso3, work.length ? [] : lists), ...timeline, ...work];
}

function joinedSlide(story: Story, iso3: string, further: readonly RowList[]): Draft {
  const { atlas, language, summary } = story;
  const joined = joinedBy(atlas, iso3).sort((a, b) => ascending(sortingDay(a.date), sortingDay(b.date)));
  const rows = joined.map((row): ListRow => {
    const instrument = findInstrument(atlas, row.instrumentId);
    return {
      head: participationDate(language, row),
      text: instrument ? instrumentName(instrument) : row.instrumentId,
      detail: say.participationStatus(language, row.status),
    };
  });
  return besideMapSlide(story, {
    title: asTitle(stateJoined(atlas, language, iso3) || say.stateNone(language, { name: summary.heading })),
    lists: [
      { title: say.regionSections(language, 'participation'), rows, empty: say.stateEmptyInstruments(language), headWidth: DATE_PX },
      ...(further.length ? further : rows.length < 5 ? [datesList(story, iso3)] : []),
    ],
    sources: unique([...joined, ...programmesNow(story, iso3).rows.map(({ programme }) => programme)].flatMap((row) => row.sources)),
    spoken: [summary.sentence],
  });
}

function datesList({ atlas, language, day }: Story, iso3: string) {
  const rows = stateEvents(atlas, iso3, day).map((event): ListRow => ({ head: language.date(event.date), text: comingWords(atlas, language, event).words }));
  return { title: say.stateNext(language), rows, empty: say.stateNoNext(language), headWidth: DATE_PX };
}

/** The activities that instruments of its regions name, and the next dates of a State. */
function activityLists(story: Story, iso3: string): RowList[] {
  const { atlas, language, day } = story;
  const rows = stateActivities(atlas, iso3, day).map((row) => activityRow(story, row));
  return [{ title: say.regionSections(language, 'focus'), rows, headWidth: 0 }, ...(stateEvents(atlas, iso3, day).length ? [datesList(story, iso3)] : [])];
}

function workSlides(story: Story, iso3: string, lists: readonly RowList[]): Draft[] {
  const { atlas, language, day, summary } = story;
  const activities = stateActivities(atlas, iso3, day);
  const words = servedWords(language, activities);
  const programmes = programmesNow(story, iso3);
  const sources = [
    ...activities.flatMap(({ here, inRegion }) => [...here, ...inRegion]),
    ...programmes.rows.map(({ programme }) => programme),
    ...stateEvents(atlas, iso3, day),
  ].flatMap((row) => [...row.sources]);
  return listsSlide(story, {
    title: activities.length ? say.slidesOf(language, { name: summary.heading, title: words }) : programmes.title,
    lists,
    sources: unique(sources),
    spoken: [summary.sentence],
  });
}

function activityRow({ atlas, language }: Story, { activityId, here, inRegion }: StateActivity): ListRow {
  const activity = findActivity(atlas, activityId);
  const none = inRegion.length ? say.stateNoneHere(language, { n: language.number(inRegion.length) }) : say.stateRegionGap(language);
  return {
    head: '',
    text: activity ? activityName(activity) : activityId,
    detail: here.length ? say.slidesRunningOn(language, { names: language.list(here.slice(0, 3).map(programmeName)) }) : none,
  };
}
