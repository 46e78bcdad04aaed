import * as say from '#messages';
import { asOfLine } from '../../../i18n/asOfLine.ts';
import { basisMark } from '../../../i18n/basisMark.ts';
import type { Language } from '../../../i18n/language.ts';
import { changeWords } from '../../../i18n/range.ts';
import { viewRemarks } from '../../../i18n/viewRemarks.ts';
import { comparedWords } from '../../../map/describe/mapChanges.ts';
import { mapSources } from '../../../map/describe/mapSources.ts';
import type { KeyFigure } from '../../../pages/summary/keyFigure.ts';
import { regionHue } from '../../../theme/tokens.ts';
import { SLIDE } from '../../pptx/deck.ts';
import { SUBTITLE_PX } from '../../pptx/layout.ts';
import { COVER_MAP_X } from '../../pptx/layouts.ts';
import { type Draft, frameSlide } from '../frame.ts';
import { linesOf, sceneItem } from '../items.ts';
import { mapItem } from '../mapItem.ts';
import { SLIDE_THEME } from '../slideTheme.ts';
import { frameOf, type Story } from './story.ts';

const LINE_PX = 68;

/** The cover: name, sentence and fields for meeting and presenter; the map fills the other side up to the edges. */
export function coverSlide(story: Story): Draft {
  const { language, summary, map, atlas } = story;
  const { heading, kicker, sentence } = summary;
  const full = kicker === heading ? say.appTagline(language) : kicker;
  // A full title that is longer than its field stands above the sentence.
  const isLong = linesOf(full, COVER_MAP_X - 2 * SLIDE.margin, { size: SUBTITLE_PX }).length > 2;
  const subtitle = isLong ? '' : full;
  const place = { x: COVER_MAP_X, y: 0, width: SLIDE.width - COVER_MAP_X, height: SLIDE.height };
  const line = sceneItem(
    '—',
    '—',
    [{ kind: 'rect', x: 0, y: 0, width: LINE_PX, height: 4, fill: regionHue(SLIDE_THEME, map.map.regionId).fill }],
    { x: SLIDE.margin, y: 276, width: LINE_PX, height: 4 },
    1,
  );
  const edge = sceneItem(
    '—',
    '—',
    [{ kind: 'line', x1: 0, y1: 0, x2: 0, y2: SLIDE.height, stroke: SLIDE_THEME.frame, strokeWidth: 2 }],
    { ...place, width: 0 },
    1,
  );
  const sources = [...new Set([...mapSources(map.map, atlas), ...summary.keyFigures.flatMap((figure) => figure.sources)])];
  const draft = frameSlide(
    { ...frameOf(story), address: '' },
    {
      title: heading,
      subtitle,
      body: [line, mapItem({ ...map, seen: undefined }, { atlas, language }, place, 0), edge],
    },
    {
      sources,
      spoken: [sentence, ...summary.keyFigures.slice(0, 2).map((figure) => keyFigureWords(language, figure, summary.since))],
      definitions: [say.slidesDeckHint(language)],
      hasMap: true,
    },
  );
  const times = [...viewRemarks(language, atlas, []), comparedWords(language, map.map)].filter(Boolean);
  return {
    ...draft,
    layout: 'cover',
    words: [...(isLong ? [{ text: full }, { text: '\u00a0' }] : []), { text: sentence }, ...times.map((text) => ({ text }))],
    source: say.appName(language) + language.stop + asOfLine(language, atlas, sources),
    remark: say.slidesBoundaries(language),
  };
}

/** A key figure as a line, with its change where two times are compared. */
function keyFigureWords(language: Language, { value, label, basis = '', change }: KeyFigure, since: string | undefined): string {
  const changed = change && since ? say.keysChanged(language, { change: changeWords(language, change), since: language.date(since) }) : '';
  return [`${value} ${label}${basisMark(language, basis)}`, changed].filter(Boolean).join(language.semicolon);
}
