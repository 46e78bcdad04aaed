import { ascending } from 'd3';
import * as say from '#messages';
import { findActivity, findRegion } from '../../../atlas/lookup.ts';
import { activityIdsOf, phasesOf, regionsOf } from '../../../atlas/programmes.ts';
import type { Programme } from '../../../atlas/schema.ts';
import { beginningDate } from '../../../i18n/beginning.ts';
import { activityName, actorName, regionShortName } from '../../../i18n/names.ts';
import { lifeWords, statusWords } from '../../../i18n/statusWords.ts';
import { placeDay } from '../../../lib/edtf.ts';
import { unique } from '../../../lib/lists.ts';
import type { Draft } from '../frame.ts';
import type { ListRow, RowList } from '../rowList.ts';
import { besideMapSlide, listsSlide } from './beside.ts';
import type { Story } from './story.ts';

const DATE_PX = 144;

/** A programme: what is known of it beside the map of its States; then its phases, activities and milestones, where they fill a slide. */
export function programmeSlides(story: Story, programme: Programme): Draft[] {
  const { atlas, language, day, summary } = story;
  const id = programme.programmeId;
  const activities = activityIdsOf(atlas, id);
  const states = atlas.programmeStates.filter((row) => row.programmeId === id);
  const milestones = atlas.milestones.filter((row) => row.programmeId === id);
  const lists = workLists(story, programme, activities);
  const work = listsSlide(story, {
    title: say.slidesWork(language, {
      name: summary.heading,
      activities: activities.length,
      isNamed: states.length ? 'yes' : '',
      states: language.number(states.length),
    }),
    lists,
    sources: unique([programme, ...phasesOf(atlas, id), ...states, ...milestones].flatMap((row) => row.sources)),
  });
  const facts = besideMapSlide(story, {
    title: say.slidesOf(language, { name: summary.heading, title: lifeWords(language, programme, day) }),
    lists: [{ title: summary.kicker, rows: factRows(story, programme), headWidth: DATE_PX }, ...(work.length ? [] : lists)],
    sources: programme.sources,
    spoken: [summary.sentence],
  });
  return [facts, ...work];
}

/** The fields of a programme that are known. */
function factRows({ atlas, language, day }: Story, programme: Programme): ListRow[] {
  const { lead, funders, start, seen, end, amount, currency } = programme;
  const actors = (ids: readonly string[]) => ids.map((actor) => actorName(atlas, actor)).join(language.semicolon);
  const regions = regionsOf(atlas, programme).flatMap((id) => findRegion(atlas, id) ?? []);
  const fields: [string, string][] = [
    [say.programmeFieldsLead(language), actors(lead)],
    [say.programmeFieldsFunders(language), actors(funders) || say.fundersNotFound(language)],
    [say.programmeFieldsAmount(language), amount === null ? say.wordsNotPublished(language) : language.money(amount, currency)],
    [say.programmeFieldsStart(language), start || seen ? beginningDate(language, start, seen) : ''],
    [say.programmeFieldsEnd(language), end ? language.date(end) : say.wordsNotPublished(language)],
    [say.programmeFieldsStatus(language), statusWords(language, programme, day)],
    [say.programmeFieldsRegions(language), language.list(regions.map(regionShortName))],
  ];
  return fields.flatMap(([head, text]) => (text ? [{ head, text }] : []));
}

function workLists({ atlas, language, day }: Story, { programmeId }: Programme, activities: readonly string[]): RowList[] {
  const span = ({ start, end }: { start: string; end: string }) => [start, end].filter(Boolean).map(language.date).join(language.span);
  const phases = phasesOf(atlas, programmeId).map((row): ListRow => ({ head: span(row), text: row.name, detail: statusWords(language, row, day) }));
  const milestones = atlas.milestones
    .filter((row) => row.programmeId === programmeId)
    .sort((a, b) => ascending(placeDay(b.date), placeDay(a.date)))
    .map((row): ListRow => ({ head: language.date(row.date), text: row.event }));
  return [
    { title: say.regionSections(language, 'phases'), rows: phases, headWidth: DATE_PX },
    {
      title: say.programmeActivities(language),
      rows: activities.flatMap((id) => findActivity(atlas, id) ?? []).map((row): ListRow => ({ head: '', text: activityName(row) })),
      headWidth: 0,
    },
    { title: say.regionSections(language, 'milestones'), rows: milestones, headWidth: DATE_PX },
  ].filter(({ rows }) => rows.length);
}
