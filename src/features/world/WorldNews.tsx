import { type ReactNode, useMemo } from 'react';
import * as say from '#messages';
import { findActivity, regionsInOrder } from '../../atlas/lookup.ts';
import { endingWithinYear, gapsOf, recentMilestones, yearsFrom } from '../../atlas/news.ts';
import { activityName, programmeName, regionShortName } from '../../i18n/names.ts';
import { latestDay } from '../../lib/edtf.ts';
import { milestonePath } from '../../pages/milestonePath.ts';
import { pagePath } from '../../pages/page.ts';
import { useFacts, useSite } from '../panel/context.tsx';
import { FactText } from '../panel/FactText.tsx';
import { PathLink } from '../panel/PathLink.tsx';

/** How many milestones are told, and how many of the other news. */
const [MILESTONES, MOST] = [3, 4];

/** The news of the world: events of the last year, ends within a year, and named activities that nobody works on. */
export function WorldNews() {
  return (
    <div className="news">
      <Happened />
      <Ending />
      <Unserved />
    </div>
  );
}

function Happened() {
  const { language } = useSite();
  const { atlas, day } = useFacts();
  // At an earlier time the first page does not hold the milestones.
  const happened = useMemo(() => (atlas.at ? [] : recentMilestones(atlas, day).slice(0, MILESTONES)), [atlas, day]);
  return (
    <News title={say.newsSince(language, { month: language.date(yearsFrom(day, -1).slice(0, 7)) })}>
      {happened.map((row) => (
        <Item
          key={row.milestoneId}
          path={milestonePath(row) ?? pagePath({ kind: 'region', id: row.regionId })}
          name={<FactText isName>{row.event}</FactText>}
          beside={language.date(latestDay(row.date).slice(0, 7))}
        />
      ))}
    </News>
  );
}

function Ending() {
  const { language } = useSite();
  const { atlas, day } = useFacts();
  const ending = useMemo(() => endingWithinYear(atlas, day), [atlas, day]);
  return (
    <News title={say.newsEnding(language)} more={ending.length - MOST} path={pagePath({ kind: 'figure', id: 'calendar' })}>
      {ending.slice(0, MOST).map((row) => (
        <Item key={row.programmeId} path={pagePath({ kind: 'programme', id: row.programmeId })} name={programmeName(row)} beside={language.date(row.end)} />
      ))}
    </News>
  );
}

function Unserved() {
  const { language } = useSite();
  const { atlas, day } = useFacts();
  const gaps = useMemo(
    () => regionsInOrder(atlas).flatMap((region) => gapsOf(atlas, region.regionId, day).gaps.map((activityId) => ({ region, activityId }))),
    [atlas, day],
  );
  return (
    <News title={say.newsUnserved(language)} more={gaps.length - MOST} path={pagePath({ kind: 'figure', id: 'focus-matrix' })}>
      {gaps.slice(0, MOST).map(({ region, activityId }) => {
        const activity = findActivity(atlas, activityId);
        return (
          <Item
            key={`${region.regionId} ${activityId}`}
            path={pagePath({ kind: 'figure', id: 'focus-matrix', regionId: region.regionId })}
            name={activity ? activityName(activity) : activityId}
            beside={regionShortName(region)}
          />
        );
      })}
    </News>
  );
}

/** A linked name with what is said of it in brackets. */
function Item({ path, name, beside }: { path: string; name: ReactNode; beside: string }) {
  const { language } = useSite();
  const [before, after] = say.newsItem(language, { name: '\n', beside }).split('\n');
  return (
    <li>
      {before}
      <PathLink path={path}>{name}</PathLink>
      {after}
    </li>
  );
}

/** One kind of news with a link to the rest of it; nothing where there is none. */
function News({ title, children, more = 0, path }: { title: string; children: ReactNode[]; more?: number; path?: string }) {
  const { language } = useSite();
  if (children.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {children}
        {path && more > 0 && (
          <li>
            <PathLink path={path}>{say.timeMore(language, { n: more })}</PathLink>
          </li>
        )}
      </ul>
    </section>
  );
}
