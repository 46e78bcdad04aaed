import { extent, sum } from 'd3';
import { type Box, clipLine, type Point } from '../../lib/geo/clip.ts';
import type { Stretch } from '../../lib/geo/path.ts';
import { transform } from './xml.ts';

/** Path units in one px; finer than a slide can show. */
const UNITS = 4;
/** The largest number of points in one shape. With more, programs become slow when points are edited. */
const MOST_POINTS = 5000;

/** The parts of stretches that lie in a box. Closed stretches become lines. */
export function cutToBox(stretches: Stretch[], box: Box): Stretch[] {
  return stretches.flatMap(({ points, closed }) => {
    const line = closed && points[0] ? [...points, points[0]] : points;
    return clipLine(line, box).map((part) => ({ points: part, closed: false }));
  });
}

/** The freeform shape of a path moved by `(dx, dy)`, and its box in px. Rings of fewer than three points are dropped; null if nothing is left after rounding. */
export function freeform(stretches: Stretch[], isFilled: boolean, dx = 0, dy = 0): { xml: string; box: [number, number, number, number] } | null {
  const rounded = thinned(
    stretches.flatMap(({ points, closed }) => {
      const kept = points
        .map(([x, y]): Point => [Math.round((x + dx) * UNITS), Math.round((y + dy) * UNITS)])
        .filter(([x, y], index, all) => index === 0 || x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1]);
      return kept.length < (isFilled || closed ? 3 : 2) ? [] : [{ points: kept, closed: closed || isFilled }];
    }),
  );
  if (rounded.length === 0) return null;
  const all = rounded.flatMap(({ points }) => points);
  const [left = 0, right = 0] = extent(all, ([x]) => x);
  const [top = 0, bottom = 0] = extent(all, ([, y]) => y);
  const [width, height] = [right - left, bottom - top];
  const steps = rounded.map(({ points, closed }) => {
    const moves = points.map(([x, y], index) => {
      const pt = `<a:pt x="${x - left}" y="${y - top}"/>`;
      return index ? `<a:lnTo>${pt}</a:lnTo>` : `<a:moveTo>${pt}</a:moveTo>`;
    });
    return `${moves.join('')}${closed ? '<a:close/>' : ''}`;
  });
  const box: [number, number, number, number] = [left / UNITS, top / UNITS, right / UNITS, bottom / UNITS];
  const path = `<a:path w="${width}" h="${height}"${isFilled ? '' : ' fill="none"'}>${steps.join('')}</a:path>`;
  return {
    xml: `${transform(box[0], box[1], box[2] - box[0], box[3] - box[1])}<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>${path}</a:pathLst></a:custGeom>`,
    box,
  };
}

/** Thins a shape with more than `MOST_POINTS` points by keeping every n-th point and the last of each stretch. Short rings keep all their points, so long ones may lose a few more. */
function thinned(stretches: Stretch[], every = 1): Stretch[] {
  const kept = stretches.map(({ points, closed }) =>
    points.length < 5 ? { points, closed } : { closed, points: points.filter((_, index) => index % every === 0 || index === points.length - 1) },
  );
  const count = sum(kept, ({ points }) => points.length);
  const canLose = kept.some(({ points }) => points.length >= 5);
  return count > MOST_POINTS && canLose ? thinned(stretches, Math.max(every + 1, Math.floor((every * count) / MOST_POINTS))) : kept;
}
