import { ascending, descending } from 'd3';
import * as say from '#messages';
import type { FocusState } from '../../../atlas/focus.ts';
import { findRegion } from '../../../atlas/lookup.ts';
import { type CellRecord, worksOf } from '../../../figures/focusMatrix/cellRecord.ts';
import { focusMatrix } from '../../../figures/focusMatrix/focusMatrix.ts';
import { focusSheet } from '../../../figures/focusMatrix/sheet.ts';
import { findFigure } from '../../../figures/registry.ts';
import { mirrored } from '../../../figures/shared/mirror.ts';
import { regionHue } from '../../../theme/tokens.ts';
import { type Item, type Place, SCENE_SCALE } from '../../pptx/deck.ts';
import { bodyOf } from '../../pptx/layout.ts';
import { type Draft, frameSlide } from '../frame.ts';
import { column, heightOf, ruleItem, sceneItem, textItem, widthOf } from '../items.ts';
import type { ListRow } from '../rowList.ts';
import { SLIDE_THEME } from '../slideTheme.ts';
import { besideMapSlide, type ListsSlide } from './beside.ts';
import { contextOf, figureFrame, ownTitle, type Story } from './story.ts';

const SIDE_PX = 280;
const GAP = 36;
const BIG = { size: 72, weight: 600 } as const;
const MOST_NAMED = 3;
/** A matrix that is lower than this share of its slide does not fill it. */
const FILLS = 0.55;

/**
 * The slide of named activities and of those who work on them: the whole matrix as shapes, the number of gaps called out, and where least is running in words; a few activities stand as a list beside the map.
 * None for a region without activities.
 */
export function focusSlides(story: Story, regionId: string): Draft[] {
  const region = findRegion(story.atlas, regionId);
  const room = bodyOf('', '');
  const figure = focusMatrix(contextOf(story, room.width, regionId));
  if (!region || !figure.scene) return [];
  const title = ownTitle(story, figure.title);
  const place = bodyOf(title, '');
  const width = place.width - SIDE_PX - GAP;
  const sheet = focusSheet(contextOf(story, width / SCENE_SCALE, regionId), region, place.height / SCENE_SCALE);
  const [scene, records] = [mirrored(sheet.scene, story.language.direction), sheet.records];
  if (scene.height * SCENE_SCALE < place.height * FILLS)
    return [besideMapSlide(story, { title, ...shortList(story, records), sources: figure.sources, frame: figureFrame(story, 'focus-matrix', regionId) })];
  const matrix = sceneItem(title, figure.summary, scene.nodes, { ...place, width, height: scene.height * SCENE_SCALE });
  const side = sideItems(story, regionId, records, { ...place, x: place.x + width + GAP, width: SIDE_PX });
  return [
    frameSlide(
      figureFrame(story, 'focus-matrix', regionId),
      { title, subtitle: '', body: [matrix, ...side] },
      {
        sources: figure.sources,
        spoken: [title, figure.summary],
        definitions: [say.slidesGapMeans(story.language), ...(findFigure('focus-matrix')?.definitions?.(story) ?? [])],
      },
    ),
  ];
}

/** The number of gaps, then the activities on which least is running, each with its reason, and what a gap is. */
function sideItems(story: Story, regionId: string, records: readonly CellRecord[], { x, y, width, height }: Place): Item[] {
  const { language } = story;
  const { ink } = regionHue(SLIDE_THEME, regionId);
  const named = records.filter((record) => record.named.length);
  const gaps = named.filter(({ cell }) => cell.state === 'gap').length;
  const number = language.number(gaps);
  const numberWidth = widthOf(number, BIG) + 10;
  const words = gaps ? say.slidesGaps(language, { n: gaps, named: named.length }) : say.slidesNoGap(language, { named: named.length });
  const items = [
    textItem(number, { x, y: y - 14, width: numberWidth }, { ...BIG, color: ink }),
    textItem(words, { x: x + numberWidth, y: y + 4, width: width - numberWidth }, { size: 18, color: SLIDE_THEME.ink2 }),
  ];
  const means = say.slidesGapMeans(language);
  const meansTop = y + height - heightOf(means, width);
  const heading = textItem(say.slidesLeast(language), { x, y: y + 92, width }, { size: 20, weight: 600 });
  items.push(heading);
  let top = heading.at.y + heading.at.height + 6;
  for (const [index, record] of leastServed(named).entries()) {
    const text = column(
      [
        [record.activityName, { size: 18, weight: 600 }],
        [reasonOf(story, record), { color: SLIDE_THEME.ink2 }],
      ],
      { x: x + 26, y: top + 8, width: width - 26 },
      2,
    );
    if (text.bottom > meansTop - 6) break;
    items.push(
      ruleItem({ x, y: top, width }),
      textItem(language.number(index + 1), { x, y: top + 8, width: 22 }, { size: 18, weight: 600, color: ink }),
      ...text.items,
    );
    top = text.bottom + 6;
  }
  return [...items, textItem(means, { x, y: meansTop, width }, { color: SLIDE_THEME.ink3 })];
}

/** The activities of a short matrix, each with what runs on it, and what a gap is. */
function shortList(story: Story, records: readonly CellRecord[]): Pick<ListsSlide, 'lists' | 'spoken'> {
  const { language } = story;
  const rows = records.map((record): ListRow => ({ head: '', text: record.activityName, detail: record.state }));
  return { lists: [{ title: say.regionSections(language, 'focus'), rows, headWidth: 0 }], spoken: [say.slidesGapMeans(language)] };
}

const STATES: readonly FocusState[] = ['gap', 'unknown', 'worldwide', 'running'];

/** The named activities on which least is running: gaps, then those of unknown status, then worldwide only, then fewest programmes; more instruments first. */
function leastServed(named: readonly CellRecord[]): CellRecord[] {
  const rank = ({ cell }: CellRecord) => STATES.indexOf(cell.state);
  const running = (record: CellRecord) => worksOf(record, 'running').length;
  return named
    .toSorted((a, b) => ascending(rank(a), rank(b)) || ascending(running(a), running(b)) || descending(a.named.length, b.named.length))
    .slice(0, MOST_NAMED);
}

function reasonOf({ language }: Story, record: CellRecord): string {
  const briefs = (records: readonly { brief: string }[]) => language.list(records.slice(0, 2).map(({ brief }) => brief));
  const [running, unknown] = [worksOf(record, 'running'), worksOf(record, 'unknown')];
  switch (record.cell.state) {
    case 'gap':
      return say.slidesLeastGap(language, { names: briefs(record.named) });
    case 'unknown':
      return say.slidesLeastUnknown(language, { n: unknown.length });
    case 'worldwide':
      return say.slidesLeastWorld(language, { n: running.length });
    default:
      return say.slidesLeastRunning(language, { n: running.length, names: briefs(running) });
  }
}
