import { ascending } from 'd3';
import * as say from '#messages';
import { findActivity, findInstrument } from '../../../atlas/lookup.ts';
import { namedActivities } from '../../../atlas/news.ts';
import type { Participation } from '../../../atlas/records.ts';
import type { Instrument } from '../../../atlas/schema.ts';
import { participationDate } from '../../../i18n/beginning.ts';
import { listSome } from '../../../i18n/listSome.ts';
import { activityName, instrumentName, programmeName, stateNameOf } from '../../../i18n/names.ts';
import { placeDay, sortingDay } from '../../../lib/edtf.ts';
import { unique } from '../../../lib/lists.ts';
import { asTitle } from '../../../pages/summary/regionSentence.ts';
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
  const parties = atlas.participations.filter((row) => row.instrumentId === id);
  const coverages = atlas.coverages.filter((row) => row.instrumentId === id && row.covered !== 'no');
  const { list, unserved } = namedList(story, instrument);
  const lists = [factList(story, instrument), list, milestoneList(story, id), partyList(story, parties)];
  const sources = unique([instrument, ...coverages, ...parties].flatMap((row) => row.sources));
  const [name, named] = [summary.heading, list.rows.length];
  const conclusion = named ? asTitle(say.regionAllWorked(language, { named })) : summary.sentence;
  const title = unserved
    ? say.slidesNamedUnserved(language, { name, n: language.number(unserved), named: language.number(named) })
    : say.slidesOf(language, { name, title: conclusion });
  const work = listsSlide(story, { title, lists, sources });
  const beside = (shown: readonly RowList[]) => besideMapSlide(story, { title, lists: shown, sources, spoken: [summary.sentence] });
  if (parties.length) return [whereSlide(story, regionId, id), ...(work.length ? work : [beside(lists)])];
  return work.length ? [beside(lists.slice(0, 1)), ...work] : [beside(lists)];
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

/** The States that take part, or did, by the date. */
function partyList({ atlas, language }: Story, parties: readonly Participation[]): RowList {
  const rows = parties.toSorted((a, b) => ascending(sortingDay(a.date), sortingDay(b.date)));
  return {
    title: say.instrumentParties(language),
    rows: rows.map(
      (row): ListRow => ({
        head: participationDate(language, row),
        text: [stateNameOf(atlas, row.iso3), say.participationStatus(language, row.status)].join(language.semicolon),
      }),
    ),
    headWidth: DATE_PX,
  };
}

function milestoneList({ atlas, language }: Story, id: string): RowList {
  const rows = atlas.milestones.filter((row) => row.instrumentId === id).sort((a, b) => ascending(placeDay(b.date), placeDay(a.date)));
  return {
    title: say.regionSections(language, 'milestones'),
    rows: rows.map((row): ListRow => ({ head: language.date(row.date), text: row.event })),
    headWidth: DATE_PX,
  };
}
