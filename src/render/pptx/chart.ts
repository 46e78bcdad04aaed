import { max, sum } from 'd3';
import type { Chart, StepDash } from '../../figures/shared/chart.ts';
import type { Grain } from '../../figures/shared/grain.ts';
import type { Sign } from '../../figures/shared/seriesLook.ts';
import { roundMost, roundStep } from '../../figures/shared/ticks.ts';
import { calledLabels, endLabels } from './chartLabels.ts';
import type { ChartPaint } from './chartPaint.ts';
import { numberReference, stringReference } from './chartReferences.ts';
import { plotLayout, TITLED_TOP, UPRIGHT_BOTTOM } from './plot.ts';
import { runProperties } from './text.ts';
import type { Cell } from './workbook.ts';
import { emu, HEAD, xmlText } from './xml.ts';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const TEXT_PX = 16;
/** Below this width of a category in px its name stands upright. */
const CROWDED_PX = 46;
/** Height in px of legend, years and title, which is not available to the axes. */
const BESIDE_AXIS_PX = 90;
/** Scales px of a slide to px of a figure, in which the spacing of ticks is defined: figures have text of 13 px, slides larger text. */
const TICK_SCALE = 13 / TEXT_PX;

/** A title stands at the upper left, where no label of a line's end can meet it. */
const TITLE_LAYOUT = '<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.01"/><c:y val="0"/></c:manualLayout></c:layout>';

/** The cells of the workbook behind a chart. The chart's cached values are read from the same cells, so that they cannot differ. */
export function chartCells(chart: Chart): Cell[][] {
  if (chart.kind !== 'steps') {
    return [
      [chart.series, ...chart.values.map(({ name }) => name)],
      ...chart.categories.map((category, row): Cell[] => [category, ...chart.values.map(({ values }) => values[row] ?? null)]),
    ];
  }
  const longest = max(chart.values, ({ points }) => points.length) ?? 0;
  return [
    chart.values.flatMap(({ name }) => [chart.series, name]),
    // Each line is as long as the longest, its end repeated, because LibreOffice drops a line after a shorter one.
    ...Array.from({ length: longest }, (_, row): Cell[] => chart.values.flatMap(({ points }) => points[row] ?? points.at(-1) ?? [null, null])),
  ];
}

/** The chart part: a native chart over the cells of its workbook. */
export function chartXml(chart: Chart, paint: ChartPaint): string {
  const cells = chartCells(chart);
  const ends = chart.kind === 'steps' ? endLabels(chart.values, countsOf(highest(chart), paint).max, paint, chart.title ? TITLED_TOP : undefined) : null;
  const body =
    chart.kind === 'steps'
      ? stepsPlot(chart, cells, ends?.labels ?? [], { ...paint, width: ends?.plotWidth ?? paint.width })
      : categoryPlot(chart, cells, paint);
  const title = chart.title ? chartTitle(chart.title, paint) : '';
  const needsKey = chart.kind === 'steps' ? !ends : chart.values.length > 1;
  const legend = needsKey ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties(paint)}</c:legend>` : '';
  return `${HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:lang val="${paint.language}"/><c:roundedCorners val="0"/><c:chart>${title}<c:autoTitleDeleted val="${title ? 0 : 1}"/><c:plotArea>${ends?.layout ?? (needsKey || chart.title ? '<c:layout/>' : plotLayout(paint, { bottom: UPRIGHT_BOTTOM }))}${body}<c:spPr><a:noFill/></c:spPr></c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(paint)}<c:externalData r:id="${paint.workbookId}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

/** The names of signs in DrawingML. */
const MARKERS: Record<Sign, string> = { disc: 'circle', square: 'square', diamond: 'diamond' };
const DASHES: Record<Sign, string> = { disc: '', square: '<a:prstDash val="dash"/>', diamond: '<a:prstDash val="sysDot"/>' };

const STEP_DASHES: Record<StepDash, string> = { dashes: 'dash', dots: 'sysDot', dashDot: 'dashDot', longDash: 'lgDash', longDashDot: 'lgDashDot' };

/** The presets of grains in DrawingML. */
const PATTERNS: Record<Grain, string> = {
  plain: '',
  rising: 'wdUpDiag',
  level: 'narHorz',
  dots: 'pct20',
  falling: 'wdDnDiag',
  upright: 'narVert',
  grid: 'smGrid',
  cross: 'openDmnd',
};

function grained(grain: Grain, fill: string, color: string, { colors, theme }: ChartPaint): string {
  const preset = PATTERNS[grain];
  return preset ? `<a:pattFill prst="${preset}"><a:fgClr>${colors(theme.panel)}</a:fgClr><a:bgClr>${colors(color)}</a:bgClr></a:pattFill>` : fill;
}

function categoryPlot(chart: Extract<Chart, { kind: 'stacked' | 'lines' }>, cells: Cell[][], paint: ChartPaint): string {
  const rows = chart.categories.length;
  const series = chart.values.map(({ color, called, grain = 'plain', sign = 'disc' }, index) => {
    const labels = called ? calledLabels(called, chart.kind === 'stacked' ? 'outEnd' : 't', paint) : '';
    const categories = `<c:cat>${stringReference(cells, 0, 1, rows)}</c:cat>`;
    const values = `<c:val>${numberReference(cells, index + 1, 1, rows)}</c:val>`;
    const head = `<c:idx val="${index}"/><c:order val="${index}"/><c:tx>${stringReference(cells, index + 1, 0, 1)}</c:tx>`;
    const fill = `<a:solidFill>${paint.colors(color)}</a:solidFill>`;
    if (chart.kind === 'stacked')
      return `<c:ser>${head}<c:spPr>${grained(grain, fill, color, paint)}</c:spPr><c:invertIfNegative val="0"/>${labels}${categories}${values}</c:ser>`;
    const marker = `<c:marker><c:symbol val="${MARKERS[sign]}"/><c:size val="6"/><c:spPr>${fill}<a:ln><a:noFill/></a:ln></c:spPr></c:marker>`;
    return `<c:ser>${head}<c:spPr><a:ln w="${emu(2.4)}" cap="rnd">${fill}${DASHES[sign]}</a:ln></c:spPr>${marker}${labels}${categories}${values}<c:smooth val="0"/></c:ser>`;
  });
  const all = series.join('');
  const plot =
    chart.kind === 'stacked'
      ? `<c:barChart><c:barDir val="col"/><c:grouping val="${chart.values.length > 1 ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${all}<c:gapWidth val="25"/>${chart.values.length > 1 ? '<c:overlap val="100"/>' : ''}<c:axId val="1"/><c:axId val="2"/></c:barChart>`
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${all}<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>`;
  const every = roundStep(0, rows, paint.width * TICK_SCALE);
  const isCrowded = chart.values.length === 1 && paint.width / rows < CROWDED_PX;
  const axis = `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${axisLine(paint)}${textProperties(paint, isCrowded)}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="${every}"/><c:tickMarkSkip val="${every}"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
  return `${plot}${axis}${countAxis(highest(chart), paint, 'between')}`;
}

function stepsPlot(chart: Extract<Chart, { kind: 'steps' }>, cells: Cell[][], labels: readonly string[], paint: ChartPaint): string {
  const longest = cells.length - 1;
  const series = chart.values.map(({ color, possible, dash }, index) => {
    const line = `<a:ln w="${emu(possible ? 1.4 : 2.6)}"><a:solidFill>${paint.colors(color, possible ? 0.7 : 1)}</a:solidFill>${possible ? '<a:prstDash val="sysDash"/>' : dash ? `<a:prstDash val="${STEP_DASHES[dash]}"/>` : ''}</a:ln>`;
    return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${stringReference(cells, index * 2 + 1, 0, 1)}</c:tx><c:spPr>${line}</c:spPr><c:marker><c:symbol val="none"/></c:marker>${labels[index] ?? ''}<c:xVal>${numberReference(cells, index * 2, 1, longest)}</c:xVal><c:yVal>${numberReference(cells, index * 2 + 1, 1, longest)}</c:yVal><c:smooth val="0"/></c:ser>`;
  });
  return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series.join('')}<c:axId val="1"/><c:axId val="2"/></c:scatterChart>${yearAxis(chart, paint)}${countAxis(highest(chart), paint, 'midCat')}`;
}

/** The highest value of a chart; for a stacked chart the highest total. */
function highest(chart: Chart): number {
  if (chart.kind === 'steps')
    return (
      max(
        chart.values.flatMap(({ points }) => points),
        ([, count]) => count,
      ) ?? 0
    );
  if (chart.kind === 'stacked') return max(chart.categories, (_, row) => sum(chart.values, ({ values }) => values[row] ?? 0)) ?? 0;
  return (
    max(
      chart.values.flatMap(({ values }) => values),
      (value) => value ?? 0,
    ) ?? 0
  );
}

/** The length of the axis of counts in px of a figure, and the round number at its end. */
function countsOf(most: number, paint: ChartPaint): { length: number; max: number } {
  const length = (paint.height - BESIDE_AXIS_PX) * TICK_SCALE;
  return { length, max: roundMost([most], length) };
}

/** The vertical axis of counts, from zero to a round number in round steps, with grid lines. */
function countAxis(most: number, paint: ChartPaint, crossing: 'between' | 'midCat'): string {
  const { length, max } = countsOf(most, paint);
  const grid = `<c:majorGridlines><c:spPr><a:ln w="${emu(0.8)}"><a:solidFill>${paint.colors(paint.theme.rule)}</a:solidFill></a:ln></c:spPr></c:majorGridlines>`;
  return `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="${max}"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>${grid}<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(paint)}<c:crossAx val="1"/><c:crosses val="min"/><c:crossBetween val="${crossing}"/><c:majorUnit val="${roundStep(0, max, length)}"/></c:valAx>`;
}

/** The horizontal axis of years. It begins at a round year, because its steps are counted from there. */
function yearAxis({ first, last }: { first: number; last: number }, paint: ChartPaint): string {
  const step = roundStep(first, last, paint.width * TICK_SCALE);
  const start = Math.floor(first / step) * step;
  return `<c:valAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/><c:max val="${last}"/><c:min val="${start}"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${axisLine(paint)}${textProperties(paint)}<c:crossAx val="2"/><c:crosses val="min"/><c:crossBetween val="midCat"/><c:majorUnit val="${step}"/></c:valAx>`;
}

function axisLine({ theme, colors }: ChartPaint): string {
  return `<c:spPr><a:ln w="${emu(1)}"><a:solidFill>${colors(theme.rule2)}</a:solidFill></a:ln></c:spPr>`;
}

function textProperties({ theme, colors, language }: ChartPaint, isUpright = false): string {
  const style = runProperties('a:defRPr', { size: TEXT_PX, color: theme.ink2, lang: language }, colors);
  return `<c:txPr><a:bodyPr rot="${isUpright ? -5400000 : -60000000}" vert="horz"/><a:lstStyle/><a:p><a:pPr>${style}</a:pPr><a:endParaRPr lang="${language}"/></a:p></c:txPr>`;
}

function chartTitle(title: string, { theme, colors, language }: ChartPaint): string {
  const style = { size: TEXT_PX, weight: 600 as const, color: theme.ink1, lang: language };
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runProperties('a:defRPr', style, colors)}</a:pPr><a:r>${runProperties('a:rPr', style, colors)}<a:t>${xmlText(title)}</a:t></a:r></a:p></c:rich></c:tx>${TITLE_LAYOUT}<c:overlay val="0"/></c:title>`;
}
