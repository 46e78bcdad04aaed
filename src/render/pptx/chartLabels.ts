import { greatest, max } from 'd3';
import type { StepSeries } from '../../figures/shared/chart.ts';
import { apart } from '../../figures/shared/dodge.ts';
import { textWidth, WIDER, wrapText } from '../../lib/text/textWidth.ts';
import type { ChartPaint } from './chartPaint.ts';
import { PLOT_ROOM, plotLayout } from './plot.ts';
import { runProperties } from './text.ts';
import { xmlText } from './xml.ts';

const TEXT_PX = 16;
const VALUE_PX = 22;
/** The most room for the words at the end of a line: in px, and as a share of the chart. */
const WIDEST_PX = 190;
const WIDEST_SHARE = 0.36;
const NONE =
  '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
const VALUE = NONE.replace('showVal val="0"', 'showVal val="1"');
/** The labels of some numbers of a series, at its bars (`outEnd`) or above its points (`t`). */
export function calledLabels(called: readonly number[], position: 'outEnd' | 't', { theme, colors, language }: ChartPaint): string {
  const style = runProperties('a:defRPr', { size: TEXT_PX, weight: 600, color: theme.ink1, lang: language }, colors);
  const text = `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${style}</a:pPr><a:endParaRPr lang="${language}"/></a:p></c:txPr>`;
  return `<c:dLbls>${called.map((at) => `<c:dLbl><c:idx val="${at}"/>${text}<c:dLblPos val="${position}"/>${VALUE}</c:dLbl>`).join('')}${NONE}</c:dLbls>`;
}

/**
 * The labels at the ends of lines: the last number and whose it is, moved apart where they would lie over each other; and the layout of the
 * plot, which leaves room for them. Null if no line has words for its end.
 */
export function endLabels(
  lines: readonly StepSeries[],
  most: number,
  paint: ChartPaint,
  top = PLOT_ROOM.top,
): { labels: string[]; layout: string; plotWidth: number } | null {
  if (!lines.some(({ end }) => end)) return null;
  const ends = lines.map(({ end }) => ({
    value: end?.value ?? '',
    rows: end ? wrapText(end.words, Math.min(WIDEST_PX, paint.width * WIDEST_SHARE) / WIDER, TEXT_PX) : [],
  }));
  const widths = ends.flatMap(({ value, rows }) => rows.map((row, index) => textWidth(row, TEXT_PX) + (index ? 0 : textWidth(`${value} `, VALUE_PX, 600))));
  const widest = max(widths) ?? 0;
  const plotHeight = paint.height - top - PLOT_ROOM.bottom;
  const longest = (greatest(lines, ({ points }) => points.length)?.points.length ?? 0) - 1;
  const wanted = lines.map(({ points }) => top + plotHeight * (1 - (points.at(-1)?.[1] ?? 0) / most));
  const heights = ends.map(({ rows }) => (rows.length ? VALUE_PX * 1.25 + (rows.length - 1) * TEXT_PX * 1.2 : 0));
  const placed = apart(wanted, heights, [0, paint.height]);
  const labels = ends.map(({ value, rows }, index) => {
    if (!rows.length) return '';
    const color = lines[index]?.color ?? paint.theme.ink1;
    const moved = ((placed[index] ?? 0) - (wanted[index] ?? 0)) / paint.height;
    const layout = Math.abs(moved) > 0.004 ? `<c:layout><c:manualLayout><c:x val="0"/><c:y val="${moved.toFixed(4)}"/></c:manualLayout></c:layout>` : '';
    return `<c:dLbls><c:dLbl><c:idx val="${longest}"/>${layout}<c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/>${labelText(value, rows, color, paint)}</c:rich></c:tx><c:dLblPos val="r"/>${VALUE}</c:dLbl>${NONE}</c:dLbls>`;
  });
  const right = widest * WIDER + 18;
  return { labels, layout: plotLayout(paint, { top, right }), plotWidth: paint.width - PLOT_ROOM.left - right };
}

function labelText(value: string, rows: readonly string[], color: string, { colors, language }: ChartPaint): string {
  const run = (text: string, size: number, weight: 400 | 600) =>
    `<a:r>${runProperties('a:rPr', { size, weight, color, lang: language }, colors)}<a:t>${xmlText(text)}</a:t></a:r>`;
  return rows.map((row, index) => `<a:p><a:pPr algn="l"/>${index ? '' : run(`${value} `, VALUE_PX, 600)}${run(row, TEXT_PX, 400)}</a:p>`).join('');
}
