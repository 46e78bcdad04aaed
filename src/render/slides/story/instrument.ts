import { ascending } from 'd3';
import * as say from '#messages';
import { findActivity, findInstrument } from '../../../atlas/lookup.ts';
import { namedActivities } from '../../../atlas/news.ts';
import type { Instrument } from '../../../atlas/schema.ts';
import { listSome } from '../../../i18n/listSome.ts';
import { activityName, instrumentName, programmeName } from '../../../i18n/names.ts';
import { placeDay } from '../../../lib/edtf.ts';
import { unique } from '../../../lib/lists.ts';
import type { Draft } from '../frame.ts';
import type { ListRow, RowList } from '../rowList.ts';
import { besideMapSlide, listsSlide } from './beside.ts';
import type { Story } from './story.ts';
import { whereSlide } from './where.ts';

const DATE_PX = 144;
/** How many programmes are named for an activity. */
const MOST_NAMES = 4;

/** An instrument: who takes part, on the map and over time; then the activities that it names with who works on them, and its milestones. */
export function instrumentSlides(story: Story, instrument: Instrument): Draft[] {
  const { atlas, language, summary } = story;
  const { instrumentId: id, regionId } = instrument;
  const hasParties = atlas.participations.some((row) => row.instrumentId === id);
  const coverages = atlas.coverages.filter((row) => row.instrumentId === id && row.covered !== 'no');
  const { list, unserved } = namedList(story, instrument);
  const lists = [factList(story, instrument), list, milestoneList(story, id)];
  const sources = unique([instrument, ...coverages].flatMap((row) => row.sources));
  const title = list.rows.length
    ? say.slidesNamedUnserved(language, { name: summary.heading, n: language.number(unserved), named: language.number(list.rows.length) })
    : say.slidesOf(language, { name: summary.heading, title: summary.sentence });
  const work = listsSlide(story, { title, lists, sources });
  if (hasParties) return [whereSlide(story, regionId, id), ...work];
  return [besideMapSlide(story, { title, lists: work.length ? lists.slice(0, 1) : lists, sources, spoken: [summary.sentence] }), ...work];
}

function factList({ atlas, language }: Story, { title, kind, place, adopted, effective, amends }: Instrument): RowList {
  const amended = findInstrument(atlas, amends);
  const fields: [string, string][] = [
    [say.instrumentFieldsTitle(language), title],
    [say.instrumentFieldsKind(language), say.instrumentKind(language, kind)],
    [say.instrumentFieldsAdopted(language), [adopted && language.date(adopted), place].filter(Boolean).join(language.comma)],
    [say.instrumentFieldsInForce(language), effective && language.date(effective)],
    [say.instrumentFieldsAmends(language), amended ? instrumentName(amended) : ''],
  ];
  return {
    title: say.regionSections(language, 'summary'),
    rows: fields.flatMap(([head, text]): ListRow[] => (text ? [{ head, text }] : [])),
    headWidth: DATE_PX,
  };
}

/** The activities that an instrument names, each with the running programmes of its region, and on how many of them none runs. */
function namedList({ atlas, language, day }: Story, { instrumentId, regionId }: Instrument): { list: RowList; unserved: number } {
  const named = namedActivities(atlas, regionId, day).filter(({ activityId }) =>
    atlas.coverages.some((row) => row.instrumentId === instrumentId && row.activityId === activityId && row.covered !== 'no'),
  );
  const rows = named.map(({ activityId, running }): ListRow => {
    const activity = findActivity(atlas, activityId);
    const names = unique(running.map(programmeName));
    return {
      head: '',
      text: activity ? activityName(activity) : activityId,
      detail: names.length ? say.slidesRunningOn(language, { names: listSome(language, names, MOST_NAMES) }) : say.slidesNoneOn(language),
    };
  });
  return { list: { title: say.instrumentCovers(language), rows, headWidth: 0 }, unserved: named.filter(({ running }) => !running.length).length };
}

function milestoneList({ atlas, language }: Story, id: string): RowList {
  const rows = atlas.milestones.filter((row) => row.instrumentId === id).sort((a, b) => ascending(placeDay(b.date), placeDay(a.date)));
  return {
    title: say.regionSections(language, 'milestones'),
    rows: rows.map((row): ListRow => ({ head: language.date(row.date), text: row.event })),
    headWidth: DATE_PX,
  };
}
