import { scaleBar } from '../../lib/geo/scaleBar.ts';
import { neatLine, type Rect } from '../../map/describe/neatLine.ts';
import { unprojectMercator } from '../../map/projection/plane.ts';
import type { SlideNode } from '../pptx/deck.ts';
import type { Sheet } from './mapSheet.ts';
import { scalePlace } from './nameRoom.ts';

/** The scale is at most so many px wide, and takes at most this share of the width of its map. */
const WIDEST_SCALE_PX = 150;
const WIDEST_SCALE_SHARE = 0.4;

/** The frame of a map: a band over its edge, the neat line with zebra and degrees, and on a flat map the scale in nautical miles. None on a map without a band. */
export function frameNodes(sheet: Sheet): SlideNode[] {
  const name = sheet.groupName('frame');
  const { theme, camera, projection, width, height, room, band } = sheet;
  if (!band) return [];
  const size = [2 * room.x, 2 * room.y] as const;
  const unproject = projection === 'globe' ? null : (x: number, y: number) => unprojectMercator(camera, size[0], size[1], x - band, y - band);
  const { inner, lines, zebra, labels } = neatLine(unproject, width, height, band);
  const rect = (box: Rect, fill: string): SlideNode => ({ kind: 'rect', ...fromMiddle(box, sheet), fill });
  const marks: SlideNode[] = [
    ...zebra.map((segment) => rect(segment, theme.frame)),
    ...labels.map((label): SlideNode => ({ kind: 'text', ...label, ...fromMiddle(label, sheet), size: 13, fill: theme.ink2, anchor: 'middle' })),
  ];
  return [
    ...bandAround(inner, width, height).map((side) => rect(side, theme.panel)),
    ...lines.map(({ strokeWidth, ...line }): SlideNode => ({ kind: 'rect', ...fromMiddle(line, sheet), stroke: theme.frame, strokeWidth })),
    ...(marks.length ? [{ kind: 'group' as const, name, description: name, children: marks }, ...scaleNodes(sheet)] : []),
  ];
}

/** The four sides of the band between the neat line and the edge of the picture. */
function bandAround(inner: Rect, width: number, height: number): Rect[] {
  const bottom = inner.y + inner.height;
  return [
    { x: 0, y: 0, width, height: inner.y },
    { x: 0, y: bottom, width, height: height - bottom },
    { x: 0, y: inner.y, width: inner.x, height: inner.height },
    { x: inner.x + inner.width, y: inner.y, width: width - inner.x - inner.width, height: inner.height },
  ];
}

/** Converts a position from the corner of the picture to its middle, which is the origin of a map's nodes. */
function fromMiddle<T extends { x: number; y: number }>(place: T, { width, height }: Sheet): T {
  return { ...place, x: place.x - width / 2, y: place.y - height / 2 };
}

function scaleNodes(sheet: Sheet): SlideNode[] {
  const { theme, camera, room, scale } = sheet;
  const bar = scaleBar(camera.lat, camera.zoom, Math.min(WIDEST_SCALE_PX, 2 * room.x * WIDEST_SCALE_SHARE), 'nauticalMiles');
  const [x, y] = [scalePlace(sheet)[0] - room.x + 12, room.y - 14];
  const words = [`${scale.number(bar.length)} ${scale.miles}`];
  return [
    { kind: 'rect', x, y, width: bar.px, height: 3, fill: theme.ink1 },
    { kind: 'name', x, y: y - 6, lines: words, size: 13, weight: 400, italic: false, fill: theme.ink1, halo: theme.haloSea, anchor: 'start' },
  ];
}
