import * as say from '#messages';
import { findRegion, isMapped } from '../src/atlas/lookup.ts';
import { regionName } from '../src/i18n/names.ts';
import { fitCamera } from '../src/map/projection/plane.ts';
import { mapToSvg } from '../src/render/mapFile.ts';
import { cardMap, cardMapTheme } from './cardMap.ts';
import { CARD, cardTheme, heading, lines, words } from './cardParts.ts';
import { type PageInput, summaryOf } from './pageInput.ts';
import type { StaticMaps } from './staticMap.ts';

/** The room of the map on a card in px, and how much larger than on a page it is drawn, so that its names can be read in a card that is shown small. */
const ROOM = { width: 620, height: 456, top: 28 } as const;
const SCALE = 1.5;
const MAP = { width: Math.round(ROOM.width / SCALE), height: Math.round(ROOM.height / SCALE) } as const;
const [SMALL_PX, SENTENCE_PX] = [13, 24];

/** Widths for programs that lack the font. Here the font is at hand, and resvg would stretch letters with space between them. */
const FIXED_WIDTHS = / textLength="[^"]*" lengthAdjust="[^"]*"/g;

/** The card of the world or of a region: its name and its sentence beside its map, and below them what is said of boundaries. */
export function mapCard(input: PageInput, maps: StaticMaps): string {
  const { atlas, language, page } = input;
  const regionId = page.kind === 'region' && isMapped(page.id) ? page.id : undefined;
  const region = regionId ? findRegion(atlas, regionId) : undefined;
  const { heading: title, sentence } = summaryOf(input);
  const { map, boundaries } = maps.mapOf(language, { regionId });
  const { svg } = mapToSvg(
    {
      map: cardMap(map),
      boundaries,
      theme: cardMapTheme(cardTheme, map.level),
      camera: fitCamera(map.bounds, MAP.width, MAP.height, regionId ? 30 : 40, 7),
      projection: 'mercator',
      ...MAP,
      margin: 0,
      title: '',
      subtitle: '',
      key: [],
      language,
      foot: [],
    },
    { 400: [], 600: [] },
  );
  const room = CARD.width - ROOM.width - 3 * CARD.margin;
  const name = heading(region ? regionName(region) : title, { top: 40, width: room });
  const text = lines(sentence, { top: name.bottom + 14, width: room, size: SENTENCE_PX, fill: cardTheme.ink2 });
  const said = `${say.mapAttribution(language)}. ${say.aboutDisclaimerText(language)}`;
  const below = lines(said, { top: 0, width: CARD.width - 2 * CARD.margin, size: SMALL_PX, fill: cardTheme.ink3 });
  const lowered = CARD.foot - 8 - below.bottom;
  const nodes = [...name.nodes, ...text.nodes, ...below.nodes.map((node) => (node.kind === 'text' ? { ...node, y: node.y + lowered } : node))];
  const x = language.direction === 'rtl' ? CARD.margin : CARD.width - ROOM.width - CARD.margin;
  return `<g transform="translate(${x} ${ROOM.top}) scale(${SCALE})">${svg.replace(FIXED_WIDTHS, '')}</g>${words(nodes, language)}`;
}
